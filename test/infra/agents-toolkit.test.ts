import { readBicep } from './bicep';
import { isThere, placeholdersOf, readEnv, readLifecycle, readText, type Step } from './project-files';

interface Template {
  readonly path: string;
  readonly parameters: string;
}

const main = readLifecycle('m365agents.yml');
const local = readLifecycle('m365agents.local.yml');
const stepsOf = ({ provision, deploy, publish = [] }: typeof main): Step[] => [...provision, ...deploy, ...publish];

const templatesOf = (steps: readonly Step[]): readonly Template[] =>
  steps.flatMap((step) => (step.with?.['templates'] ?? []) as readonly Template[]);

/** Settings that steps write: those that they name, and the outputs of templates. */
async function written(steps: readonly Step[]): Promise<string[]> {
  const named = steps.flatMap(({ writeToEnvironmentFile = {} }) => Object.values(writeToEnvironmentFile));
  const files = await Promise.all(templatesOf(steps).map(({ path }) => readBicep(path)));
  return [...named, ...files.flatMap(({ outputs }) => outputs)];
}

test('the templates and parameter files that are deployed are there', () => {
  const templates = templatesOf(stepsOf(main));
  expect(templates.map(({ path }) => path)).toEqual(['./infra/azure.bicep', './infra/app.bicep']);
  for (const { path, parameters } of templates) {
    const files = ['dev', 'prod'].map((env) => parameters.replace('${{TEAMSFX_ENV}}', env));
    expect([path, ...files].filter((file) => !isThere(file))).toEqual([]);
  }
});

test.each(['dev', 'prod'])('every setting that m365agents.yml names stands in env/.env.%s', (env) => {
  const known = Object.keys(readEnv(`env/.env.${env}`));
  expect(placeholdersOf(readText('m365agents.yml')).filter((name) => !known.includes(name))).toEqual([]);
});

test('every setting that m365agents.local.yml names stands in env/.env.local, or is a secret that a step writes', async () => {
  const known = [...Object.keys(readEnv('env/.env.local')), ...(await written(local.provision))];
  expect(placeholdersOf(readText('m365agents.local.yml')).filter((name) => !known.includes(name))).toEqual([]);
});

test.each(['dev', 'prod'])(
  'what steps write has its place in env/.env.%s, so that a reader knows of it',
  async (env) => {
    const known = Object.keys(readEnv(`env/.env.${env}`));
    expect((await written(stepsOf(main))).filter((name) => !known.includes(name))).toEqual([]);
  },
);

test.each([
  ['dev', main],
  ['local', local],
])('the manifest is filled in before it is packed for %s', async (env, lifecycle) => {
  const names = placeholdersOf(readText('appPackage/manifest.json'));
  const settings = readEnv(`env/.env.${env}`);
  const known = [...Object.keys(settings), ...(await written(lifecycle.provision))];
  expect(names).toContain('BOT_ID');
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});

test('everything is made before what uses it: the app and Azure, then the package', () => {
  const order = main.provision.map(({ uses }) => uses);
  expect(order.indexOf('teamsApp/create')).toBeLessThan(order.indexOf('teamsApp/zipAppPackage'));
  expect(order.indexOf('arm/deploy')).toBeLessThan(order.indexOf('teamsApp/zipAppPackage'));
});
