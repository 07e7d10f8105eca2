import { describeWhen } from '../require';
import { openHere } from '../build-here';
import { openChat, type Chat } from './open-chat';

/** Starting a browser, the Playground and the bot on a busy machine. */
jest.setTimeout(120_000);

/** The next meeting of KKR Sjælland in the samples is on Friday 4 December 2026. */
let now = new Date('2026-11-22T12:00:00Z');
const weekBefore = new Date('2026-11-27T07:00:00Z');

describeWhen('chromium', 'news in the browser', () => {
  let chat: Chat;

  beforeAll(async () => {
    // The clock of the notifications ticks every second.
    chat = await openChat(() => now, openHere, { notifications: { pattern: '* * * * * *', planEvery: 0 } });
  });

  afterAll(() => chat.close());

  const withText = (text: string) => chat.cards().filter({ hasText: text });

  test('a newcomer is asked for the circle, and subscribes with one tap', async () => {
    const question = withText('Which circle do you belong to?');
    await question.waitFor();
    await chat.look('kreds', question);
    await question.getByRole('button', { name: 'K17, KKR Sjælland' }).click();
    const done = withText('You will now hear about KKR Sjælland');
    await done.waitFor();
    expect(await done.innerText()).toContain('Friday 4 December 2026');
    await chat.look('abonnerer', done);
  });

  test('the subject of an answer is followed with one tap', async () => {
    await chat.nextCard(() => chat.ask('på dansk, tak'));
    const answer = await chat.nextCard(() => chat.ask('Hvad blev besluttet om botilbud?'));
    const followed = await chat.nextCard(() => answer.getByRole('button', { name: 'Følg emnet' }).click());
    expect(await followed.innerText()).toContain('»botilbud«');
    await chat.look('foelger', followed);
  });

  test('the settings are changed on one card and saved with one button', async () => {
    const settings = await chat.nextCard(() => chat.ask('mine abonnementer'));
    await chat.look('beskeder', settings);
    await settings.getByRole('checkbox', { name: 'KKR Syddanmark' }).check();
    await settings.getByRole('button', { name: 'Gem' }).click();
    await withText('Valgene er gemt').waitFor();
    expect(await withText('Valgene er gemt').innerText()).toContain('påmindelser');
    const again = await chat.nextCard(() => chat.ask('mine abonnementer'));
    expect(await again.getByRole('checkbox', { name: 'KKR Syddanmark' }).isChecked()).toBe(true);
    expect(await again.getByRole('checkbox', { name: 'KKR Nordjylland' }).isChecked()).toBe(false);
  });

  test('a reminder comes by itself a week before the meeting, and is stopped with its own button', async () => {
    const reminder = await chat.nextCard(() => {
      now = weekBefore;
      return Promise.resolve();
    });
    const text = await reminder.innerText();
    expect(text).toContain('Møde om 7 dage');
    expect(text).toContain('Du får beskeden, fordi du har bedt om påmindelser om møder i KKR Sjælland.');
    await chat.look('paamindelse', reminder);
    const stopped = await chat.nextCard(() => reminder.getByRole('button', { name: 'Stop påmindelser' }).click());
    expect(await stopped.innerText()).toContain('Der kommer ikke længere besked om påmindelser');
  });

  test('"slet mine data" asks, and says what was removed', async () => {
    const question = await chat.nextCard(() => chat.ask('slet mine data'));
    await chat.look('slet-mine-data', question);
    await question.getByRole('button', { name: 'Ja, slet mine data' }).click();
    await withText('Dine data er slettet').waitFor();
    expect(await withText('Dine data er slettet').innerText()).toContain('1 emne, du fulgte');
  });
});
