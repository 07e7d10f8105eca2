import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseCopy } from './read-dockerfile.js';

/** A path of the image below the folder that stands for its root. */
const inside = (stage, cwd, target) => path.join(stage.folder, path.posix.resolve(cwd, target));

/** Docker's rule: one source becomes the target, unless that ends in a slash; several always go into it. */
function copy(text, { context, stages, stage, cwd }) {
  const { from, sources, target } = parseCopy(text);
  const into = sources.length > 1 || target.endsWith('/');
  for (const source of sources) {
    const found = from === null ? path.join(context, source) : path.join(stages.get(from).folder, source);
    const place = inside(stage, cwd, target);
    cpSync(found, into ? path.join(place, path.basename(source)) : place, { recursive: true, verbatimSymlinks: true });
  }
}

/** Steps that need no container are taken; the others would touch this machine and are told. */
function run(text, { stage, cwd, tell }) {
  if (!text.startsWith('npm ')) return tell(`not tried: RUN ${text}`);
  const { status } = spawnSync(text, {
    cwd: inside(stage, cwd, '.'),
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`RUN ${text} failed`);
}

function buildStage(stage, at) {
  let cwd = '/';
  for (const { word, text } of stage.instructions) {
    if (word === 'WORKDIR') mkdirSync(inside(stage, (cwd = text), '.'), { recursive: true });
    if (word === 'COPY') copy(text, { ...at, stage, cwd });
    if (word === 'RUN') run(text, { ...at, stage, cwd });
  }
  return { ...stage, workdir: inside(stage, cwd, '.') };
}

/** Follows a Dockerfile's steps in folders below `place`, one for each stage. Returns the last: the image. */
export function buildStages(parsed, { context, place, tell }) {
  const stages = new Map();
  for (const [number, stage] of parsed.entries()) {
    const folder = path.join(place, `stage-${number}`);
    mkdirSync(folder, { recursive: true });
    stages.set(stage.name ?? 'image', buildStage({ ...stage, folder }, { context, stages, tell }));
  }
  return stages.get('image');
}
