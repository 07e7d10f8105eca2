'use strict';
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const sources = path.join(root, 'src');
const builds = path.join(root, '.build');

/** Enough to change between a few branches without compiling again; each is about 1 MB. */
const buildsKept = 5;

/** A bot that is still running may load a file of its build late. */
const keptFor = 60 * 60 * 1000;

/** A folder of an unfinished build older than this was left behind by a process that died: compiling takes seconds. */
const abandonedAfter = 10 * 60 * 1000;

/** Every file below a folder with its time and size, in a fixed order. */
function describeFiles(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map(describeFile);
}

function describeFile(file) {
  const { mtimeMs, size } = fs.statSync(file);
  return `${path.relative(root, file)} ${mtimeMs} ${size}`;
}

/** Changes whenever a source file or the compiler's settings do. */
function fingerprint() {
  const settings = ['tsconfig.json', 'tsconfig.build.json'].map((name) => describeFile(path.join(root, name)));
  const description = [...settings, ...describeFiles(sources)].join('\n');
  return createHash('sha256').update(description).digest('hex').slice(0, 16);
}

/**
 * Types are checked by `npm run types`, not by everyone who starts the program: each file compiles by itself, and those
 * of the packages need not be read.
 */
function compile(folder) {
  const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!fs.existsSync(compiler)) throw new Error('the packages are not installed; run npm ci first.');
  const settings = ['-p', path.join(root, 'tsconfig.build.json'), '--noCheck', '--noResolve', '--outDir', folder];
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...settings], { encoding: 'utf8' });
  if (status === 0) return;
  fs.rmSync(folder, { recursive: true, force: true });
  throw new Error(`src does not compile: ${(stdout ?? '').trim().split('\n')[0]}`);
}

/** Compiles beside the final place and moves the whole folder there, so that nobody ever loads half a build. */
function build(target) {
  const unfinished = `${target}.${process.pid}.tmp`;
  compile(unfinished);
  try {
    fs.renameSync(unfinished, target);
  } catch (error) {
    // Another first run has put the same build there.
    fs.rmSync(unfinished, { recursive: true, force: true });
    if (!fs.existsSync(target)) throw error;
  }
}

/** Keeps the newest builds. One that is just being written is left alone. */
function removeOldBuilds() {
  const now = Date.now();
  const found = fs.readdirSync(builds).map((name) => {
    const folder = path.join(builds, name);
    return { folder, unfinished: name.endsWith('.tmp'), time: fs.statSync(folder).mtimeMs };
  });
  const finished = found.filter((entry) => !entry.unfinished).sort((a, b) => b.time - a.time);
  const old = finished.slice(buildsKept).filter((entry) => entry.time < now - keptFor);
  const abandoned = found.filter((entry) => entry.unfinished && entry.time < now - abandonedAfter);
  for (const { folder } of [...old, ...abandoned]) {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Folder of the compiled program: `dist/` where only that was shipped, else `.build/<fingerprint>`, which is compiled
 * on the first call after a change of `src/`. Throws an Error with one sentence where neither can be had.
 */
function compiledFolder() {
  if (!fs.existsSync(sources)) {
    const shipped = path.join(root, 'dist');
    if (fs.existsSync(shipped)) return shipped;
    throw new Error('neither src/ nor dist/ is there; run npm run build in a checkout first.');
  }
  const target = path.join(builds, fingerprint());
  if (fs.existsSync(target)) return target;
  fs.mkdirSync(builds, { recursive: true });
  build(target);
  try {
    removeOldBuilds();
  } catch {
    // Another run is removing the same ones.
  }
  return target;
}

module.exports = { compiledFolder };
