import { buildInstall, buildMembersAdded, buildMessage, buildPress, channel, group, mentionOfBot } from './activities';
import { keepBotAtWork, startBot } from './bot-at-work';

const bot = keepBotAtWork();

const url = () => bot.connector.serviceUrl;
const find = (id: string) => bot.store.targets.find(id);
const mentioning = { text: '<at>KKR-bot</at> hvad blev besluttet?', entities: [mentionOfBot] };
const removal = (fields: object) => buildMessage(url(), { type: 'installationUpdate', action: 'remove', ...fields });

function personal(id: string) {
  return { conversation: { id, conversationType: 'personal', tenantId: 'tenant' } };
}

test.each([
  ['a message', () => buildMessage(url(), personal('a:message')), 'a:message'],
  ['an installation', () => buildInstall(url(), personal('a:install')), 'a:install'],
  ['becoming a member', () => buildMembersAdded(url(), personal('a:member')), 'a:member'],
  ['a pressed button', () => buildPress(url(), { verb: 'ask' }, personal('a:press')), 'a:press'],
])('%s keeps the personal chat that it comes from', async (_name, build, id) => {
  await bot.post(build());
  const target = await find(id);
  expect(target).toMatchObject({ kind: 'person', person: '00000000-0000-0000-0000-00000000000a', stopped: null });
  expect(JSON.parse(target?.reference ?? '')).toEqual({
    serviceUrl: url(),
    channelId: 'msteams',
    bot: { id: '28:kkr-bot', name: 'KKR-bot' },
    user: { id: '29:ida', aadObjectId: '00000000-0000-0000-0000-00000000000a' },
    conversation: { id, conversationType: 'personal', tenantId: 'tenant' },
    locale: 'da-DK',
  });
});

test('a group chat is kept without the person who wrote', async () => {
  await bot.post(buildMessage(url(), { conversation: group, ...mentioning }));
  const target = await find(group.id);
  expect(target).toMatchObject({ kind: 'group', person: null });
  expect(target?.reference).not.toMatch(/ida|Ida/u);
});

test('of a thread in a channel the channel itself is kept', async () => {
  await bot.post(buildMessage(url(), { conversation: channel, ...mentioning }));
  expect(await find(channel.id)).toBeNull();
  const target = await find('19:channel');
  expect(target).toMatchObject({ id: '19:channel', kind: 'channel', person: null });
  expect(JSON.parse(target?.reference ?? '')).toMatchObject({ conversation: { id: '19:channel' } });
});

test('each message keeps the address anew', async () => {
  await bot.post(buildMessage(url(), personal('a:moved')));
  const elsewhere = url().replace('127.0.0.1', 'localhost');
  await bot.post(buildMessage(elsewhere, personal('a:moved')));
  expect((await find('a:moved'))?.reference).toContain(elsewhere);
});

test('a search keeps nothing: the bot may be no member there', async () => {
  const search = { type: 'invoke', name: 'composeExtension/query', value: { parameters: [] } };
  await bot.post(buildMessage(url(), { ...search, ...personal('a:search') }));
  expect(await find('a:search')).toBeNull();
});

test('the removal of the app stops the target, and the next message lets it go on', async () => {
  await bot.post(buildInstall(url(), personal('a:removed')));
  await bot.post(removal(personal('a:removed')));
  const departure = { type: 'conversationUpdate', membersRemoved: [{ id: '28:kkr-bot' }], text: undefined };
  await bot.post(buildMessage(url(), { ...departure, ...personal('a:removed') }));
  expect((await find('a:removed'))?.stopped).toMatchObject({ reason: 'uninstalled' });
  await bot.post(buildMessage(url(), personal('a:removed')));
  expect((await find('a:removed'))?.stopped).toBeNull();
});

test('a store that fails costs the address, not the answer', async () => {
  const leaving = await startBot();
  await leaving.store.close();
  await leaving.post(buildMessage(leaving.connector.serviceUrl, personal('a:full')));
  expect(leaving.connector.cards()).toHaveLength(1);
  await leaving.stop();
});
