import { posix } from 'node:path';
import { bicepPaths, parseBicep, readBicep } from './bicep';

test.each(bicepPaths)('%s is Bicep without a broken place', async (path) => {
  expect((await readBicep(path)).faults).toEqual([]);
});

test('a broken place is found, and what is sound around it is read', async () => {
  const broken = await parseBicep("param a string\nresource x 'y@1' = {\n  name: \n}\noutput o string = a\n");
  expect(broken.faults).not.toEqual([]);
  expect([...broken.parameters.keys()]).toEqual(['a']);
});

test('a module is given what it must have, and nothing that it does not know', async () => {
  const wrong: string[] = [];
  for (const path of bicepPaths) {
    for (const module of (await readBicep(path)).modules) {
      const { parameters } = await readBicep(module.path);
      const required = [...parameters].filter(([, { isRequired }]) => isRequired).map(([name]) => name);
      const missing = required.filter((name) => !module.given.includes(name));
      const unknown = module.given.filter((name) => !parameters.has(name));
      wrong.push(...[...missing, ...unknown].map((name) => `${path}, module ${module.name}: ${name}`));
    }
  }
  expect(wrong).toEqual([]);
});

test('an output of a module that is used is there', async () => {
  const wrong: string[] = [];
  for (const path of bicepPaths) {
    const file = await readBicep(path);
    for (const used of file.usedOutputs) {
      const [name, output = ''] = used.split('.');
      const module = file.modules.find((candidate) => candidate.name === name);
      const isThere = module && (await readBicep(module.path)).outputs.includes(output);
      if (!isThere) wrong.push(`${path}: ${used}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('what is imported is exported by the file', async () => {
  const wrong: string[] = [];
  for (const path of bicepPaths) {
    for (const wanted of (await readBicep(path)).imports) {
      const [file = '', name = ''] = wanted.split(' ');
      const { functions } = await readBicep(posix.join(posix.dirname(path), file));
      if (!functions.includes(name)) wrong.push(`${path}: ${wanted}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('no output gives a secret away, and every secret parameter is marked as one', async () => {
  for (const path of bicepPaths) {
    const { outputs, parameters } = await readBicep(path);
    expect(outputs.filter((name) => /password|secret|key|connection/iu.test(name))).toEqual([]);
    const named = [...parameters].filter(([name]) => /password|secret$|key$/iu.test(name));
    expect(named.filter(([, { isSecret }]) => !isSecret)).toEqual([]);
  }
});
