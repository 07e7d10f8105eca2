import { describeWithPostgres } from '../describe-with-postgres';
import { buildMessage } from '../teams/activities';
import { startConnector } from '../teams/connector';
import { claimsFor, sign } from '../teams/signed-tokens';
import { botId, startProductionBot, tenantId, type ProductionBot } from './production-bot';

/** Compiling and starting two copies on a busy machine. */
jest.setTimeout(240_000);

async function isReady({ url }: ProductionBot): Promise<boolean> {
  return (await fetch(`${url}/ready`).catch(() => null))?.status === 200;
}

describeWithPostgres('a new process takes over from one that gets SIGTERM', (server) => {
  test('every message is answered, and once', async () => {
    const settings = { DATABASE_URL: await server().create(), SEARCH_ENGINE: 'postgres', MESSAGES_PER_MINUTE: '0' };
    const connector = await startConnector();
    const token = sign(claimsFor(botId, connector.serviceUrl));
    const old = await startProductionBot(settings);
    const copies = [old];
    const sent: unknown[] = [];
    const statuses = new Set<number>();
    let isOver = false;
    /** Each message to a copy that has just said that it is ready, as a load balancer sends it. */
    const keepAsking = async (): Promise<void> => {
      while (!isOver) {
        const ready = await Promise.all(copies.map(isReady));
        const copy = copies.find((_, index) => ready[index]);
        const message = buildMessage(connector.serviceUrl, { channelData: { tenant: { id: tenantId } } });
        sent.push(message['id']);
        statuses.add(copy ? (await copy.post(message, token)).status : 503);
      }
    };
    const asking = keepAsking();
    const next = await startProductionBot(settings);
    copies.push(next);
    expect(await old.end()).toBe(0);
    copies.shift();
    isOver = true;
    await asking;
    expect([...statuses]).toEqual([200]);
    const answers = connector.calls.filter(({ activity }) => activity.type === 'message');
    expect(answers.map(({ activity }) => activity.replyToId)).toEqual(sent);
    expect(await next.end()).toBe(0);
    expect(old.output() + next.output()).not.toMatch(/"level":"(warn|error)"/u);
    await connector.stop();
  });
});
