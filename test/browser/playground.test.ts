import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { buildApp, type App } from '../../src/app';
import { readConfig } from '../../src/config';
import type { LiveCollection } from '../../src/live-collection';
import { startPlayground, type Playground } from '../../src/teams/playground';
import { openHere } from '../build-here';
import { describeWhen } from '../require';
import { fileOf, flags, takesPictures } from './open-chat';

const root = join(__dirname, '..', '..');
const question = 'what was decided on botilbud?';

/** Starting a browser, the Playground and the bot on a busy machine. */
jest.setTimeout(120_000);

/** Runs in the page: how far a card is wider than its place. */
function measure(element: unknown): number {
  const { scrollWidth, clientWidth } = element as { scrollWidth: number; clientWidth: number };
  return scrollWidth - clientWidth;
}

/** Widths of a window, and what the pictures are called: a screen, and a phone. */
const widths = [
  [1280, 'wide'],
  [400, 'narrow'],
] as const;

describeWhen('chromium', 'in the browser', () => {
  let app: App;
  let playground: Playground;
  let browser: Browser;
  let page: Page;

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
    const config = readConfig({
      LOCAL_MODE: 'true',
      PORT: '0',
      DOCUMENTS_DIR: join(root, 'samples'),
      LOG_LEVEL: 'error',
      DATA_DIR: data,
    });
    const now = (): Date => new Date('2026-11-22T12:00:00Z');
    app = buildApp(config, { openCollection: openBreakable, now, write: (line) => void process.stderr.write(line) });
    playground = await startPlayground(await app.start(), 0, process.env);
    const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
    browser = await chromium.launch({ executablePath, args: flags });
    page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    await page.goto(playground.url);
  });

  const data = mkdtempSync(join(tmpdir(), 'kkr-bot-data-'));

  afterAll(async () => {
    await browser.close();
    await playground.stop();
    await app.stop();
    rmSync(data, { recursive: true });
  });

  const cards = () => page.locator('.ac-adaptiveCard');
  const lastCard = () => cards().last();

  /** The first answer with decisions. */
  const firstAnswer = () =>
    cards()
      .filter({ hasText: /^\s*Decisions/u })
      .first();

  async function ask(text: string): Promise<void> {
    await page.getByRole('textbox').first().click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  /** Waits for the card after those that there are, once something was done. */
  async function nextCard(act: () => Promise<void>): Promise<void> {
    const before = await cards().count();
    await act();
    await cards().nth(before).waitFor();
  }

  /**
   * Takes a picture of a card as wide as on a screen and as narrow as on a phone; in both no line may be cut off. The
   * page draws a card anew for another width: `open` opens again what was open on it.
   */
  async function look(name: string, card = lastCard(), open = () => Promise.resolve()): Promise<void> {
    for (const [width, size] of widths) {
      await page.setViewportSize({ width, height: 2600 });
      // The Playground's own page is never narrower than 600 px; the card is.
      await page.addStyleTag({ content: `.ac-adaptiveCard { max-width: ${Math.min(width, 560) - 40}px !important }` });
      await open();
      const overflow = await card.evaluate(measure);
      expect([name, width, overflow]).toEqual([name, width, 0]);
      if (takesPictures) await card.screenshot({ path: fileOf(`${name}-${size}.png`) });
    }
    await page.setViewportSize({ width: 1280, height: 1000 });
    await open();
  }

  test('a newcomer is welcomed once and sees what to ask', async () => {
    await page.getByText('Welcome to KKR-bot').waitFor();
    expect(await page.getByText('Welcome to KKR-bot').count()).toBe(1);
    const welcome = cards().filter({ hasText: 'Welcome to KKR-bot' });
    expect(await welcome.getByRole('button').count()).toBe(3);
    await look('welcome', welcome);
  });

  test('the question typed into the chat brings a card with decisions and their sources', async () => {
    await nextCard(() => ask(question));
    const text = await lastCard().innerText();
    expect(text).toContain('Fælles kapacitetsplan for botilbud');
    expect(text).toMatch(/Source: KKR \S+, \d\d\.\d\d\.\d{4}, pkt\.\s\d/u);
    await look('answer');
  });

  test('"Show more" turns the page of the answer in its place', async () => {
    const answer = firstAnswer();
    await answer.getByRole('button', { name: 'Show more' }).click();
    await answer.getByText('showing 6–').waitFor();
    expect(await page.getByText('showing 1–5').count()).toBe(0);
    await answer.getByRole('button', { name: 'Show the previous ones' }).click();
    await answer.getByText('showing 1–5').waitFor();
  });

  test('a filter opens by a tap, and its choice changes the card in its place', async () => {
    const before = await cards().count();
    const answer = firstAnswer();
    const open = async (): Promise<void> => {
      // A card that was changed shows its choices for a moment before it hides them again.
      await answer.getByRole('button', { name: 'All years' }).waitFor({ state: 'hidden' });
      await answer.getByRole('button', { name: 'Years', exact: true }).click();
    };
    await open();
    await answer.getByRole('button', { name: '2026', exact: true }).click();
    await answer.getByText('all regions · 2026').waitFor();
    expect(await cards().count()).toBe(before);
    await look('filter', answer, open);
  });

  test('"Details" brings a card with the item below the answer, and its citation can be copied', async () => {
    await nextCard(() => firstAnswer().getByRole('button', { name: 'Details' }).first().click());
    expect(await lastCard().innerText()).toContain('Document:');
    await lastCard().getByRole('button', { name: 'Copy citation' }).click();
    expect(await lastCard().getByRole('textbox').inputValue()).toMatch(/, pkt\. \d/u);
    await look('details');
  });

  test('"Show its history" brings the meetings that the case was on, oldest first', async () => {
    await nextCard(() => lastCard().getByRole('button', { name: 'Show its history' }).click());
    expect(await lastCard().innerText()).toContain('History');
    await look('history');
  });

  test('a follow-up leans on what was asked, and Danish is answered in Danish', async () => {
    await nextCard(() => ask('på dansk, tak'));
    await nextCard(() => ask('Hvad blev besluttet om botilbud?'));
    await nextCard(() => ask('kun Syddanmark'));
    const text = await lastCard().innerText();
    expect(text).toContain('KKR Syddanmark');
    expect(text).toContain('Var det svaret?');
    await look('opfoelgning');
  });

  test('the whole meeting is an agenda with what each item ended in', async () => {
    await nextCard(() => ask('Dagsordenen for KKR Syddanmark 17. juni 2025'));
    expect(await lastCard().innerText()).toMatch(/\d+ punkter/u);
    await look('moede');
  });

  test('the next meeting has its day, time and place', async () => {
    await nextCard(() => ask('Hvornår er næste møde i KKR Sjælland?'));
    expect(await lastCard().innerText()).toContain('4. december 2026');
    await look('naeste-moede');
  });

  test('"Nej" to "Var det svaret?" brings the question whether to keep what was asked', async () => {
    await nextCard(() => lastCard().getByRole('button', { name: 'Nej', exact: true }).click());
    expect(await lastCard().innerText()).toContain('Må vi gemme spørgsmålet?');
    await look('maa-vi-gemme');
    await lastCard().getByRole('button', { name: 'Ja, gem det' }).click();
    await page.getByText('Spørgsmålet er gemt uden dit navn').waitFor();
  });

  test('what goes wrong is said politely', async () => {
    isBroken = true;
    await nextCard(() => ask('Hvad blev besluttet om takster?'));
    isBroken = false;
    expect(await lastCard().innerText()).toContain('Det gik desværre galt');
    await look('fejl');
  });
});
