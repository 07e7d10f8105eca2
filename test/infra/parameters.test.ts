import { readBicep } from './bicep';
import { isThere, placeholdersOf, readEnv, readParameters, readText } from './project-files';

const cases = ['azure', 'app'].flatMap((template) =>
  ['dev', 'prod'].map((env) => ({ template, env, path: `infra/${template}.parameters.${env}.json` })),
);

test.each(cases)('$path gives what $template.bicep must have, and nothing that it does not know', async (one) => {
  const { parameters } = await readBicep(`infra/${one.template}.bicep`);
  const given = Object.keys(readParameters(one.path));
  const required = [...parameters].filter(([, { isRequired }]) => isRequired).map(([name]) => name);
  expect(required.filter((name) => !given.includes(name))).toEqual([]);
  expect(given.filter((name) => !parameters.has(name))).toEqual([]);
});

test.each(cases)('$path has no secret and names only settings of env/.env.$env', ({ path, env }) => {
  const secrets = Object.keys(readParameters(path)).filter((name) => /password|secret|key/iu.test(name));
  expect(secrets).toEqual([]);
  const known = Object.keys(readEnv(`env/.env.${env}`));
  expect(placeholdersOf(readText(path)).filter((name) => !known.includes(name))).toEqual([]);
});

test.each(['dev', 'prod'])('both templates of %s agree on what they share', (env) => {
  const azure = readParameters(`infra/azure.parameters.${env}.json`);
  const app = readParameters(`infra/app.parameters.${env}.json`);
  const shared = Object.keys(app).filter((name) => name in azure);
  expect(shared).toEqual(['resourceBaseName', 'keepInDatabase']);
  for (const name of shared) expect(app[name]).toEqual(azure[name]);
});

test.each(['dev', 'prod'])('%s runs several copies, or keeps papers in the database, only with one', (env) => {
  const { keepInDatabase, copies, searchEngine } = readParameters(`infra/app.parameters.${env}.json`);
  expect(keepInDatabase === true || (copies === 1 && searchEngine === 'lunr')).toBe(true);
  expect(readText('infra/app.bicep')).toContain('var replicas = keepInDatabase ? copies : 1');
});

test.each(['dev', 'prod', 'local'])('env/.env.%s is a sample: no secret, and no id of anybody', (env) => {
  const settings = Object.entries(readEnv(`env/.env.${env}`));
  expect(settings.filter(([name]) => /^SECRET_|PASSWORD|KEY/u.test(name))).toEqual([]);
  expect(settings.filter(([, value]) => /[0-9a-f]{8}-[0-9a-f]{4}|@|:\/\//u.test(value))).toEqual([]);
  expect(isThere(`env/.env.${env}.user`)).toBe(false);
});
