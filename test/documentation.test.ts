import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../src/commands/run';
import { root } from './source';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What people are told: the page at the front, and those that it leads to. */
const pages = ['README.md', 'DESIGN.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs('docs')];

function docs(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe.each(pages)('%s', (page) => {
  const text = read(page);

  test('names only npm scripts that exist', () => {
    const named = [...text.matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/gu)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names only commands of kkr-bot that exist', () => {
    const named = [...text.matchAll(/npx kkr-bot ([a-z]+)/gu)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in commands))).toEqual([]);
  });

  test('links only to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)[^)]*\)/gu)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(join(root, page, '..', link)))).toEqual([]);
  });
});

describe('the table of folders in DESIGN.md', () => {
  const rows = [...read('DESIGN.md').matchAll(/^\| ((?:`[^`]+`(?:, )?)+)/gmu)].flatMap((match) =>
    [...(match[1] ?? '').matchAll(/`([^`]+)`/gu)].map((name) => name[1] ?? ''),
  );
  const src = readdirSync(join(root, 'src'));

  test('names every folder and file of src', () => {
    const names = src.map((name) => (statSync(join(root, 'src', name)).isDirectory() ? `${name}/` : name));
    expect(names.filter((name) => !rows.includes(name))).toEqual([]);
  });
});

test('README.md shows every command of kkr-bot', () => {
  const missing = Object.keys(commands).filter((name) => !read('README.md').includes(`kkr-bot ${name}`));
  expect(missing).toEqual([]);
});

test('the first two lines to type are those that README.md says', () => {
  expect(read('README.md')).toContain('npm ci && npm start');
  expect(read('README.md')).toContain('npm ci && npm test');
});
