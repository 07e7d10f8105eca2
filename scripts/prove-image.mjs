// npm run prove:image: follows the Dockerfile in a folder of its own, without Docker, and starts what comes out of it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, chmodSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildStages } from './image/build-stages.mjs';
import { findUnloadable } from './image/load-packages.mjs';
import { readDockerfile } from './image/read-dockerfile.js';
import { tryImage } from './image/try-image.mjs';

const context = path.join(import.meta.dirname, '..');

/**
 * The image must start in less. Because this machine may be busy with other things, the best of three counts, and then the
 * processor time: on a machine of its own the start takes no longer than that.
 */
const longestStart = 5;
const starts = 3;

const tell = (line) => process.stdout.write(`${line}\n`);

const megabytes = (folder) =>
  Math.round(Number(execFileSync('du', ['-sk', folder], { encoding: 'utf8' }).split('\t')[0]) / 1024);

/** Faults of one start, one sentence each. */
function faultsOf({ health, unsigned, end }) {
  return [
    health !== 0 && `HEALTHCHECK ended with ${health}`,
    unsigned !== 401 && `a message without a token was answered ${unsigned}, not 401`,
    end !== 0 && `after SIGTERM the bot ended with ${end}`,
  ].filter(Boolean);
}

async function prove(place) {
  const image = buildStages(readDockerfile(readFileSync(path.join(context, 'Dockerfile'), 'utf8')), {
    context,
    place,
    tell,
  });
  for (const part of ['dist', 'node_modules']) tell(`${part}: ${megabytes(path.join(image.workdir, part))} MB`);
  execFileSync('chmod', ['-R', 'a-w', image.folder]);
  const seen = [];
  for (let start = 0; start < starts; start += 1) {
    seen.push(await tryImage(image, { place, documents: path.join(context, 'samples') }));
  }
  const best = Math.min(...seen.map(({ seconds, processor }) => Math.min(seconds, processor)));
  const times = seen.map(
    ({ seconds, processor }) => `${seconds.toFixed(1)} s (${processor.toFixed(1)} s of processor)`,
  );
  tell(`started in ${times.join(', ')}; below ${longestStart} s is asked`);
  return [
    ...findUnloadable(image),
    ...new Set(seen.flatMap(faultsOf)),
    ...(best < longestStart ? [] : [`the best start took ${best.toFixed(1)} s`]),
  ];
}

const place = mkdtempSync(path.join(tmpdir(), 'kkr-bot-image-'));
chmodSync(place, 0o755);
try {
  const faults = await prove(place);
  tell(faults.length === 0 ? 'The image works.' : faults.join('\n'));
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  execFileSync('chmod', ['-R', 'u+w', place]);
  rmSync(place, { recursive: true, force: true });
}
