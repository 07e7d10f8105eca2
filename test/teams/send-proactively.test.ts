import type { Card } from '../../src/cards/card';
import { renderWelcome } from '../../src/cards/render-welcome';
import { buildAuthenticationOver } from '../../src/teams/bot-adapter';
import { maySendTo } from '../../src/teams/doors';
import { buildSendProactively, buildSingleClient } from '../../src/teams/send-proactively';
import { type Connector, startConnector } from './connector';

const card: Card = renderWelcome('da', 'personal');
const times = { request: 300, whole: 600 };
let connector: Connector;
let log: string[];
beforeAll(async () => {
  connector = await startConnector();
});
afterAll(() => connector.stop());
beforeEach(() => {
  connector.calls.length = 0;
  log = [];
});

const send = buildSendProactively(
  buildAuthenticationOver(
    buildSingleClient((address) => maySendTo(address, null), times),
    null,
  ),
  null,
  (_level, event) => void log.push(event),
  times,
);

const person = { id: '29:ida', aadObjectId: '00000000-0000-0000-0000-00000000000a' };

function target(serviceUrl = connector.serviceUrl, id = 'a:personal') {
  const conversation = { id, conversationType: 'personal', tenantId: 't' };
  const reference = { serviceUrl, channelId: 'msteams', bot: { id: '28:bot' }, user: person, conversation };
  return { id, reference: JSON.stringify(reference) };
}

test('a card goes to the conversation that was kept, once, and its id comes back', async () => {
  const outcome = await send(target(), card, null);
  expect(outcome).toEqual({ kind: 'answered', status: 201, retryAfter: null, messageId: 'sent-1' });
  expect(connector.calls).toHaveLength(1);
  expect(connector.calls[0]).toMatchObject({ method: 'POST', path: '/v3/conversations/a%3Apersonal/activities' });
  expect(connector.calls[0]?.activity).toMatchObject({
    type: 'message',
    summary: card.speak,
    from: { id: '28:bot' },
    recipient: person,
    attachments: [{ content: card }],
  });
  expect(connector.calls[0]?.activity.replyToId).toBeUndefined();
});

test('an update takes the place of the message it names', async () => {
  await send(target(), card, 'sent-9');
  expect(connector.calls[0]).toMatchObject({
    method: 'PUT',
    path: '/v3/conversations/a%3Apersonal/activities/sent-9',
    activity: { id: 'sent-9', attachments: [{ content: card }] },
  });
});

test.each([400, 401, 403, 404, 412, 429, 500, 502, 503, 504])('status %d comes back as it is', async (status) => {
  connector.meet({ status, headers: { 'Retry-After': '3' } });
  const outcome = await send(target(), card, null);
  expect(outcome).toMatchObject({ kind: 'answered', status, retryAfter: '3' });
  expect(connector.calls).toHaveLength(1);
});

test('a redirect is not followed', async () => {
  connector.meet({ status: 307, headers: { Location: `${connector.serviceUrl}/elsewhere` } });
  expect(await send(target(), card, null)).toMatchObject({ kind: 'answered', status: 307 });
  expect(connector.calls).toHaveLength(1);
});

test('silence is no answer, and nothing is sent again', async () => {
  connector.meet({ status: 'silence' });
  expect(await send(target(), card, null)).toEqual({ kind: 'unanswered' });
  expect(connector.calls).toHaveLength(1);
});

test.each(['http://127.0.0.1:9', 'https://smba.trafficmanager.net/emea/', 'http://127.0.0.1.example.org'])(
  'nothing is sent to %s',
  async (serviceUrl) => {
    expect(await send(target(serviceUrl), card, null)).toEqual({ kind: 'unsent' });
    expect(connector.calls).toEqual([]);
  },
);

test.each(['', '{}', 'null', '{"serviceUrl":"http://127.0.0.1:9"}'])('a reference %j sends nothing', async (text) => {
  expect(await send({ id: 'a', reference: text }, card, null)).toEqual({ kind: 'unsent' });
});

test('several at once keep their own outcomes', async () => {
  connector.meet({ status: 403 }, { status: 'silence' }, { status: 201 });
  const outcomes = await Promise.all(['a', 'b', 'c'].map((id) => send(target(undefined, id), card, null)));
  expect(outcomes.map((outcome) => (outcome.kind === 'answered' ? outcome.status : outcome.kind)).sort()).toEqual([
    201,
    403,
    'unanswered',
  ]);
});

test('what the sign-in does not give in time is not sent, then or later', async () => {
  let finish: () => void = () => undefined;
  const slow = buildAuthenticationOver(
    buildSingleClient(() => true, times),
    null,
  );
  const factory = slow.createConnectorFactory.bind(slow);
  slow.createConnectorFactory = (identity) => {
    const built = factory(identity);
    const create = built.create.bind(built);
    built.create = async (serviceUrl) => {
      await new Promise<void>((resolve) => (finish = resolve));
      return create(serviceUrl);
    };
    return built;
  };
  const sendSlowly = buildSendProactively(slow, null, (_level, event) => void log.push(event), {
    request: 100,
    whole: 50,
  });
  expect(await sendSlowly(target(), card, null)).toEqual({ kind: 'unsent' });
  finish();
  while (!log.includes('notificationUnsent')) await new Promise(setImmediate);
  expect(connector.calls).toEqual([]);
});
