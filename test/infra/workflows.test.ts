import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../source';
import { isThere, packageJson, readEnv, readText } from './project-files';

interface WorkflowStep {
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly uses?: string;
  readonly steps?: readonly WorkflowStep[];
  readonly 'timeout-minutes'?: number;
  readonly strategy?: { readonly matrix: { readonly node: readonly number[] } };
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const names = readdirSync(join(root, '.github', 'workflows'));
const workflows = names.map((name) => ({ name, text: readText(`.github/workflows/${name}`) }));
const readWorkflow = (text: string): Workflow => parse(text, { strict: true, uniqueKeys: true }) as Workflow;
const jobsOf = (text: string): Job[] => Object.values(readWorkflow(text).jobs);
const stepsOf = (text: string): WorkflowStep[] => jobsOf(text).flatMap(({ steps = [] }) => steps);

test('there is a workflow for each change and one to deploy', () => {
  expect(names.sort()).toEqual(['check.yml', 'deploy.yml']);
});

describe.each(workflows)('$name', ({ text }) => {
  test('takes every action in one version, and a workflow of our own from this checkout', () => {
    const used = [...stepsOf(text), ...jobsOf(text)].flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
    const own = used.filter((uses) => uses.startsWith('./'));
    expect(own.filter((path) => !isThere(path))).toEqual([]);
    const foreign = used.filter((uses) => !own.includes(uses));
    expect(foreign.filter((uses) => !/^[\w-]+\/[\w-]+@v\d+\.\d+\.\d+$/u.test(uses))).toEqual([]);
  });

  test('may only read unless a job says more, and no job runs for ever', () => {
    expect(readWorkflow(text).permissions).toEqual({ contents: 'read' });
    const endless = jobsOf(text).filter((job) => job.uses === undefined && job['timeout-minutes'] === undefined);
    expect(endless).toEqual([]);
  });

  test('runs only scripts and files that are there', () => {
    const commands = stepsOf(text).map(({ run = '' }) => run);
    const scripts = commands.flatMap((run) => [...run.matchAll(/npm run ([\w:]+)/gu)].map(([, name = '']) => name));
    expect(scripts.filter((name) => !(name in packageJson.scripts))).toEqual([]);
    const files = commands.flatMap((run) => run.match(/infra\/[\w.$/-]+\.(bicep|json)/gu) ?? []);
    expect(files.map((file) => file.replace('$TARGET', 'prod')).filter((file) => !isThere(file))).toEqual([]);
  });

  test('holds no secret, and puts no text of a person into a command', () => {
    expect(text).not.toContain('secrets.');
    const commands = stepsOf(text).map(({ run = '' }) => run);
    expect(commands.filter((run) => run.includes('${{'))).toEqual([]);
  });
});

test('the tests run on every Node version that the README promises', () => {
  const { jobs } = readWorkflow(readText('.github/workflows/check.yml'));
  expect(jobs['test']?.strategy?.matrix.node).toEqual([20, 22, 24]);
  expect(readText('README.md')).toContain('20, 22 and 24');
});

test('the variables that deploy asks GitHub for are those of env/.env.prod, and two to sign in with', () => {
  const asked = [...readText('.github/workflows/deploy.yml').matchAll(/vars\.(\w+)/gu)].map(([, name = '']) => name);
  const known = Object.keys(readEnv('env/.env.prod'));
  expect([...new Set(asked)].filter((name) => !known.includes(name)).sort()).toEqual([
    'AZURE_CLIENT_ID',
    'AZURE_TENANT_ID',
  ]);
});
