import type { LiveCollection } from '../../src/live-collection';
import { openHere } from '../build-here';
import { describeWhen } from '../require';
import { openChat, type Chat } from './open-chat';

const question = 'what was decided on botilbud?';

/** Starting a browser, the Playground and the bot on a busy machine. */
jest.setTimeout(120_000);

describeWhen('chromium', 'in the browser', () => {
  let chat: Chat;

  /** Makes the next turns fail. */
  let isBroken = false;

  async function openBreakable(folder: string): Promise<LiveCollection> {
    const live = await openHere(folder);
    const current: LiveCollection['current'] = () => {
      if (isBroken) throw new Error('The collection is broken for this test.');
      return live.current();
    };
    return { ...live, current };
  }

  beforeAll(async () => {
    chat = await openChat(() => new Date('2026-11-22T12:00:00Z'), openBreakable);
  });
  afterAll(() => chat.close());

  const lastCard = () => chat.cards().last();

  /** The first answer with decisions. */
  const firstAnswer = () =>
    chat
      .cards()
      .filter({ hasText: /^\s*Decisions/u })
      .first();

  test('a newcomer is welcomed once and sees what to ask', async () => {
    await chat.page.getByText('Welcome to KKR-bot').waitFor();
    expect(await chat.page.getByText('Welcome to KKR-bot').count()).toBe(1);
    const welcome = chat.cards().filter({ hasText: 'Welcome to KKR-bot' });
    expect(await welcome.getByRole('button').count()).toBe(3);
    await chat.look('welcome', welcome);
  });

  test('the question typed into the chat brings a card with decisions and their sources', async () => {
    await chat.nextCard(() => chat.ask(question));
    const text = await lastCard().innerText();
    expect(text).toContain('Fælles kapacitetsplan for botilbud');
    expect(text).toMatch(/Source: KKR \S+, \d\d\.\d\d\.\d{4}, pkt\.\s\d/u);
    await chat.look('answer', lastCard());
  });

  test('"Show more" turns the page of the answer in its place', async () => {
    const answer = firstAnswer();
    await answer.getByRole('button', { name: 'Show more' }).click();
    await answer.getByText('showing 6–').waitFor();
    expect(await chat.page.getByText('showing 1–5').count()).toBe(0);
    await answer.getByRole('button', { name: 'Show the previous ones' }).click();
    await answer.getByText('showing 1–5').waitFor();
  });

  test('a filter opens by a tap, and its choice changes the card in its place', async () => {
    const before = await chat.cards().count();
    const answer = firstAnswer();
    const open = async (): Promise<void> => {
      // A card that was changed shows its choices for a moment before it hides them again.
      await answer.getByRole('button', { name: 'All years' }).waitFor({ state: 'hidden' });
      await answer.getByRole('button', { name: 'Years', exact: true }).click();
    };
    await open();
    await answer.getByRole('button', { name: '2026', exact: true }).click();
    await answer.getByText('all regions · 2026').waitFor();
    expect(await chat.cards().count()).toBe(before);
    await chat.look('filter', answer, open);
  });

  test('"Details" brings a card with the item below the answer, and its citation can be copied', async () => {
    await chat.nextCard(() => firstAnswer().getByRole('button', { name: 'Details' }).first().click());
    expect(await lastCard().innerText()).toContain('Document:');
    await lastCard().getByRole('button', { name: 'Copy citation' }).click();
    expect(await lastCard().getByRole('textbox').inputValue()).toMatch(/, pkt\. \d/u);
    await chat.look('details', lastCard());
  });

  test('"Show its history" brings the meetings that the case was on, oldest first', async () => {
    await chat.nextCard(() => lastCard().getByRole('button', { name: 'Show its history' }).click());
    expect(await lastCard().innerText()).toContain('History');
    await chat.look('history', lastCard());
  });

  test('a follow-up leans on what was asked, and Danish is answered in Danish', async () => {
    await chat.nextCard(() => chat.ask('på dansk, tak'));
    await chat.nextCard(() => chat.ask('Hvad blev besluttet om botilbud?'));
    await chat.nextCard(() => chat.ask('kun Syddanmark'));
    const text = await lastCard().innerText();
    expect(text).toContain('KKR Syddanmark');
    expect(text).toContain('Var det svaret?');
    await chat.look('opfoelgning', lastCard());
  });

  test('the whole meeting is an agenda with what each item ended in', async () => {
    await chat.nextCard(() => chat.ask('Dagsordenen for KKR Syddanmark 17. juni 2025'));
    expect(await lastCard().innerText()).toMatch(/\d+ punkter/u);
    await chat.look('moede', lastCard());
  });

  test('the next meeting has its day, time and place', async () => {
    await chat.nextCard(() => chat.ask('Hvornår er næste møde i KKR Sjælland?'));
    expect(await lastCard().innerText()).toContain('4. december 2026');
    await chat.look('naeste-moede', lastCard());
  });

  test('"Nej" to "Var det svaret?" brings the question whether to keep what was asked', async () => {
    await chat.nextCard(() => lastCard().getByRole('button', { name: 'Nej', exact: true }).click());
    expect(await lastCard().innerText()).toContain('Må vi gemme spørgsmålet?');
    await chat.look('maa-vi-gemme', lastCard());
    await lastCard().getByRole('button', { name: 'Ja, gem det' }).click();
    await chat.page.getByText('Spørgsmålet er gemt uden dit navn').waitFor();
  });

  test('what goes wrong is said politely', async () => {
    isBroken = true;
    await chat.nextCard(() => chat.ask('Hvad blev besluttet om takster?'));
    isBroken = false;
    expect(await lastCard().innerText()).toContain('Det gik desværre galt');
    await chat.look('fejl', lastCard());
  });
});
