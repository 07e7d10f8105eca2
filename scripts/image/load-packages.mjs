import { spawnSync } from 'node:child_process';

/**
 * Runs in the image: the start loads only half of the packages, the others when they are needed. One that gives single files
 * only, such as lunr-languages, is there when it says so.
 */
const program = `
  import { readFileSync } from 'node:fs';
  for (const name of Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)) {
    await import(name).catch((error) => {
      if (error.code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') console.log(name + ': ' + error.message.split('\\n')[0]);
    });
  }
  process.exit();`;

/** Packages of production that the image cannot load, one sentence each. */
export function findUnloadable({ workdir }) {
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: workdir,
    encoding: 'utf8',
  });
  const unloadable = stdout.split('\n').filter(Boolean);
  return status === 0 ? unloadable : [...unloadable, `loading the packages ended with ${status}`];
}
