import { renderWelcome } from '../../src/cards/render-welcome';
import type { NotifierPorts } from '../../src/notifications/notifier';
import { buildPace } from '../../src/notifications/pace';
import { runNotifications } from '../../src/notifications/run-notifications';
import { buildIndex } from '../../src/search/build-index';
import { buildTestRegister } from '../register-builder';
import { type DeliveryAtWork, startDelivery } from './delivery-at-work';

let at: DeliveryAtWork;
beforeEach(async () => {
  at = await startDelivery();
  for (const id of ['a', 'b']) await at.addTarget(id);
});
afterEach(() => at.close());

const register = buildTestRegister();
const papers = { register, index: buildIndex(register) };
const taken = { kind: 'answered', status: 201, retryAfter: null, messageId: 'm' } as const;

/** A clock that ticks every second, over a store of its own. */
function run(changes: Partial<NotifierPorts> = {}) {
  const ports: NotifierPorts = {
    store: at.store,
    since: () => Promise.resolve(papers),
    send: () => Promise.resolve(taken),
    render: () => Promise.resolve(renderWelcome('da', 'personal')),
    now: () => at.now(),
    report: () => undefined,
    fail: () => undefined,
    ...changes,
  };
  return runNotifications(ports, { pattern: '* * * * * *', pace: buildPace([], []) });
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 10));
}

test('what is planned before the start, and while it runs, is sent', async () => {
  await at.plan('a', 'k1');
  const notifications = run();
  await until(async () => (await at.states())['k1'] === 'sent');
  await at.plan('b', 'k2');
  await until(async () => (await at.states())['k2'] === 'sent');
  await notifications.stop();
});

test('papers that have changed are looked at', async () => {
  let looks = 0;
  const notifications = run({
    since: () => {
      looks += 1;
      return Promise.resolve(papers);
    },
  });
  await until(() => looks === 1);
  notifications.look();
  await until(() => looks === 2);
  await notifications.stop();
});

test('a stop waits for the message on its way, notes it, and gives the rest back to other copies', async () => {
  await at.plan('a', 'k1');
  await at.plan('b', 'k2');
  let answer: () => void = () => undefined;
  const sent: string[] = [];
  const notifications = run({
    send: ({ id }) => {
      sent.push(id);
      return new Promise((resolve) => (answer = () => resolve(taken)));
    },
  });
  await until(() => sent.length === 1);
  const stopped = notifications.stop();
  answer();
  await stopped;
  expect(await at.states()).toEqual({ k1: 'sent', k2: 'planned' });
  const claims = await at.store.ledger.claim('another copy', at.now(), 60_000, 10);
  expect(claims.map(({ target }) => target.id)).toEqual(['b']);
});
