// Pictures of every kind of card in test/fixtures/cards, in Teams' three themes, as wide as on a screen and as narrow as
// on phones: `npm run pictures`, or with parts of names: `node scripts/take-pictures.mjs details answer-decision`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { hostConfigOf, styleOf, themeNames } from './pictures/themes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const fixtures = `${root}test/fixtures/cards/`;
const pictures = `${root}coverage/pictures/cards/`;
const library = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

/** Widths of a window. A card in Teams is at most some 600 px wide. */
const widths = [1280, 400, 320];
const widestCard = 600;
const margins = 24;

const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** Runs in the page: draws the card, opens what is hidden where asked to, and says by how much anything is too wide. */
function draw({ card, hostConfig, isOpen }) {
  const { AdaptiveCard, HostConfig } = globalThis.AdaptiveCards;
  const drawn = new AdaptiveCard();
  drawn.hostConfig = new HostConfig(hostConfig);
  drawn.parse(card);
  if (isOpen) for (const item of drawn.getAllInputs().map((input) => input.parent)) item.isVisible = true;
  if (isOpen) for (let index = 0; index < drawn.getItemCount(); index += 1) drawn.getItemAt(index).isVisible = true;
  const element = drawn.render();
  globalThis.document.body.replaceChildren(element);
  return element.scrollWidth - element.clientWidth;
}

function findCards(names) {
  const files = readdirSync(fixtures).filter((file) => file.endsWith('.json'));
  const asked = files.filter((file) => names.length === 0 || names.some((name) => file.includes(name)));
  return asked.map((file) => {
    const json = readFileSync(fixtures + file, 'utf8');
    return { name: file.replace('.json', ''), json: JSON.parse(json), hasHidden: json.includes('"isVisible": false') };
  });
}

async function openPage(browser, theme, width) {
  const page = await browser.newPage({ viewport: { width, height: 1000 } });
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ path: library });
  const cardWidth = Math.min(widestCard, width - margins);
  await page.addStyleTag({ content: `${styleOf(theme)}\n.ac-adaptiveCard{width:${cardWidth}px}` });
  return page;
}

/** Each card as it comes, and once more with all that is hidden on it opened. */
async function takeAll(browser, cards, theme, width) {
  const page = await openPage(browser, theme, width);
  const folder = `${pictures}${theme}-${width}/`;
  mkdirSync(folder, { recursive: true });
  const tooWide = [];
  for (const { name, json, hasHidden } of cards) {
    for (const isOpen of hasHidden ? [false, true] : [false]) {
      const file = `${name}${isOpen ? '-open' : ''}`;
      const overflow = await page.evaluate(draw, { card: json, hostConfig: hostConfigOf(theme), isOpen });
      if (overflow > 0) tooWide.push(`${theme}-${width}/${file}: ${overflow} px`);
      await page.locator('.ac-adaptiveCard').screenshot({ path: `${folder}${file}.png` });
    }
  }
  await page.close();
  return tooWide;
}

const cards = findCards(process.argv.slice(2));
const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
const browser = await chromium.launch({ executablePath, args: flags });
const tooWide = [];
for (const theme of themeNames)
  for (const width of widths) tooWide.push(...(await takeAll(browser, cards, theme, width)));
await browser.close();
process.stdout.write(`${cards.length} cards in ${pictures}\n`);
for (const line of tooWide) process.stdout.write(`too wide: ${line}\n`);
process.exitCode = tooWide.length > 0 ? 1 : 0;
