import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { buildApp, type App } from '../../src/app';
import { readCollection } from '../../src/collection';
import { readConfig } from '../../src/config';
import { startPlayground, type Playground } from '../../src/teams/playground';
import { describeWhen } from '../require';

const root = join(__dirname, '..', '..');
const pictures = join(root, 'docs', 'pictures');
const question = 'what was decided on botilbud?';

/** Pictures are only taken when asked for: PICTURES=1. */
const takesPictures = process.env['PICTURES'] === '1';

/** Without these Debian's Chromium starts slowly and asks for things on the network. It runs as root in containers. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starting a browser, the Playground and the bot on a busy machine. */
jest.setTimeout(120_000);

/** Runs in the page: how far the last card is wider than its place. */
const measure = `() => {
  const card = [...document.querySelectorAll('.ac-adaptiveCard')].at(-1);
  return card.scrollWidth - card.clientWidth;
}`;

describeWhen('chromium', 'in the browser', () => {
  let app: App;
  let playground: Playground;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const config = readConfig({
      LOCAL_MODE: 'true',
      PORT: '0',
      DOCUMENTS_DIR: join(root, 'samples'),
      LOG_LEVEL: 'error',
      DATA_DIR: data,
    });
    const now = (): Date => new Date('2026-11-22T12:00:00Z');
    app = buildApp(config, { readCollection, now, write: (line) => void process.stderr.write(line) });
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

  const lastCard = () => page.locator('.ac-adaptiveCard').last();

  async function ask(text: string): Promise<void> {
    await page.getByRole('textbox').first().click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  test('a newcomer is welcomed once and sees what to ask', async () => {
    await page.getByText('Welcome to KKR-bot').waitFor();
    expect(await page.getByText('Welcome to KKR-bot').count()).toBe(1);
    expect(await lastCard().getByRole('button').count()).toBe(3);
  });

  test('the question typed into the chat brings a card with decisions and their sources', async () => {
    await ask(question);
    await page.getByText('Decisions', { exact: true }).waitFor();
    const text = await lastCard().innerText();
    expect(text).toContain('Fælles kapacitetsplan for botilbud');
    if (takesPictures) {
      await page.getByText(question, { exact: true }).first().scrollIntoViewIfNeeded();
      await page.screenshot({ path: join(pictures, 'answer-wide.png') });
    }
    expect(text).toMatch(/Source: KKR \S+, \d\d\.\d\d\.\d{4}, pkt\. \d/u);
  });

  test('no line of the card is cut off, wide or as narrow as on a telephone', async () => {
    for (const width of [1280, 400]) {
      await page.setViewportSize({ width, height: 2200 });
      // The Playground's own page is never narrower than 600 px; the card is.
      const limit = Math.min(width, 560) - 40;
      await page.addStyleTag({ content: `.ac-adaptiveCard { max-width: ${limit}px }` });
      const overflow = await page.evaluate(`(${measure})()`);
      expect([width, overflow]).toEqual([width, 0]);
      if (takesPictures && width === 400) await lastCard().screenshot({ path: join(pictures, 'answer-narrow.png') });
    }
    await page.setViewportSize({ width: 1280, height: 1000 });
  });

  test('"Details" brings a card with the item below the answer', async () => {
    await lastCard().getByRole('button', { name: 'Details' }).first().click();
    await page.getByRole('button', { name: 'Show the whole meeting' }).waitFor();
    expect(await lastCard().innerText()).toContain('Document:');
    if (takesPictures) await lastCard().screenshot({ path: join(pictures, 'details.png') });
  });

  test('"Show more" turns the page of the answer in its place', async () => {
    const answer = page.locator('.ac-adaptiveCard').nth(1);
    await answer.getByRole('button', { name: 'Show more' }).click();
    await answer.getByText('showing 6–10').waitFor();
    expect(await page.getByText('showing 1–5').count()).toBe(0);
  });
});
