'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { compiledFolder } = require('../bin/compiled-folder');
const { makeCollection } = require('./items');

const from = (file) => require(path.join(compiledFolder(), file));

/** The least that answers on the same stack, as Microsoft's own sample has it. */
async function startBare(reply) {
  const { Application } = require('@microsoft/teams-ai');
  const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = require('botbuilder');
  const restify = require('restify');
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const bot = new Application({ startTypingTimer: false });
  bot.activity('message', async (context) => {
    await context.sendActivity(reply(context.activity.text));
  });
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', (request, response, next) => {
    adapter.process(request, response, (context) => bot.run(context)).then(() => next(), next);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server.address().port;
}

const startEcho = () => startBare((text) => `Echo: ${text}`);

/** Items on a card, as ours has them. */
const itemsOnCard = 5;

/** The least that answers out of papers: plain Lunr, and the items it finds first on a card of text. */
function startPlainLunr(items) {
  const { engines } = require('./engines');
  const { register } = makeCollection(items);
  const { build } = engines['plain lunr']();
  const index = build(register);
  const known = new Map(register.meetings.flatMap((meeting) => meeting.items.map((item) => [item.id, item])));
  const show = ({ ref }) => {
    const { title, sections } = known.get(ref);
    return [title, sections.decision].map((text) => ({ type: 'TextBlock', text, wrap: true }));
  };
  return startBare((text) => {
    const body = index.search(text).slice(0, itemsOnCard).flatMap(show);
    const content = { type: 'AdaptiveCard', version: '1.5', body };
    return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] };
  });
}

/** The whole bot as production wires it, over made-up papers: only reading them is left out. */
async function startOurs(items) {
  const { buildApp } = from('app');
  const { readConfig } = from('config');
  const { buildIndex } = from('search/build-index');
  const { register } = makeCollection(items);
  const collection = { folder: '', files: [], register, index: buildIndex(register), unreadable: [] };
  const live = { current: () => collection, refresh: () => Promise.resolve(false) };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kkr-bot-wire-'));
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  const config = readConfig({ LOCAL_MODE: 'true', PORT: '0', DATA_DIR: folder, DOCUMENTS_DIR: folder });
  const write = (line) => void process.stdout.write(line);
  const openCollection = () => Promise.resolve(live);
  return buildApp(config, { openCollection, now: () => new Date(), write }).start();
}

const bots = { echo: startEcho, lunr: startPlainLunr, ours: startOurs };

async function start([name, items]) {
  const port = await bots[name](Number(items));
  process.once('disconnect', () => process.exit());
  // Asked before and after measuring, it tells the processor time so far, in microseconds.
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send({ processor: user + system });
  });
  process.send({ port });
}

if (require.main === module) {
  start(process.argv.slice(2)).catch((fault) => {
    process.stderr.write(`${fault.stack}\n`);
    process.exit(1);
  });
}
