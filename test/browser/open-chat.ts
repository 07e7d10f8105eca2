import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright-core';
import { buildApp, type AppOptions, type AppPorts } from '../../src/app';
import { readConfig } from '../../src/config';
import { startPlayground } from '../../src/teams/playground';
import { openHere } from '../build-here';

const root = join(__dirname, '..', '..');
const pictures = join(root, 'docs', 'pictures');

/** Pictures are only taken when asked for: PICTURES=1. */
const takesPictures = process.env['PICTURES'] === '1';

/** Pictures that the documentation shows are renewed there; the others are only to be looked at. */
function fileOf(name: string): string {
  const shown = join(pictures, name);
  return existsSync(shown) ? shown : join(root, 'coverage', 'pictures', name);
}

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

/** Widths of a window, and what the pictures are called: a screen, and a phone. */
const widths = [
  [1280, 'wide'],
  [400, 'narrow'],
] as const;

/** Runs in the page: how far a card is wider than its place. */
function measure(element: unknown): number {
  const { scrollWidth, clientWidth } = element as { scrollWidth: number; clientWidth: number };
  return scrollWidth - clientWidth;
}

/** The bot over the samples, the Playground, and a browser that shows it. */
export interface Chat {
  readonly page: Page;
  cards(): Locator;
  ask(text: string): Promise<void>;
  /** Waits for the card after those that there are, once something was done. */
  nextCard(act: () => Promise<void>): Promise<Locator>;
  /**
   * No line of the card may be cut off, as wide as on a screen and as narrow as on a phone; takes a picture of both. The
   * page draws a card anew for another width: `open` opens again what was open on it.
   */
  look(name: string, card: Locator, open?: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** `now` is asked for the time at every turn. */
export async function openChat(
  now: () => Date,
  openCollection: AppPorts['openCollection'] = openHere,
  options: AppOptions = {},
): Promise<Chat> {
  const data = mkdtempSync(join(tmpdir(), 'kkr-bot-data-'));
  const config = readConfig({
    ...{ LOCAL_MODE: 'true', PORT: '0', LOG_LEVEL: 'error', DATA_DIR: data },
    DOCUMENTS_DIR: join(root, 'samples'),
  });
  const write = (line: string): void => void process.stderr.write(line);
  const app = buildApp(config, { openCollection, now, write }, options);
  const playground = await startPlayground(await app.start(), 0, process.env);
  const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  const browser = await chromium.launch({ executablePath, args: flags });
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await page.goto(playground.url);
  const cards = (): Locator => page.locator('.ac-adaptiveCard');
  return {
    page,
    cards,
    async ask(text) {
      await page.getByRole('textbox').first().click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async nextCard(act) {
      const before = await cards().count();
      await act();
      const card = cards().nth(before);
      await card.waitFor();
      return card;
    },
    async look(name, card, open = () => Promise.resolve()) {
      for (const [width, size] of widths) {
        await page.setViewportSize({ width, height: 2600 });
        // The Playground's own page is never narrower than 600 px; the card is.
        const most = Math.min(width, 560) - 40;
        await page.addStyleTag({ content: `.ac-adaptiveCard { max-width: ${most}px !important }` });
        await open();
        expect([name, width, await card.evaluate(measure)]).toEqual([name, width, 0]);
        if (takesPictures) await card.screenshot({ path: fileOf(`${name}-${size}.png`) });
      }
      await page.setViewportSize({ width: 1280, height: 1000 });
      await open();
    },
    async close() {
      await browser.close();
      await playground.stop();
      await app.stop();
      rmSync(data, { recursive: true });
    },
  };
}
