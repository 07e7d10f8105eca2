'use strict';
const { execFileSync } = require('node:child_process');
const { existsSync, readdirSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** Debian keeps each version in a folder of its own, outside of the PATH. */
const debianFolder = '/usr/lib/postgresql';

/** "15"; refuses "15-old" and "common". */
const version = /^\d+$/u;

function fromDebian() {
  if (!existsSync(debianFolder)) return [];
  const versions = readdirSync(debianFolder).filter((name) => version.test(name));
  return versions.sort((a, b) => Number(b) - Number(a)).map((name) => join(debianFolder, name, 'bin'));
}

/** What a program prints; null where there is none of that name, or it fails. */
function printed(program, ...words) {
  try {
    return execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

/** The folder of PostgreSQL's own programs, the newest version first; null where none is installed. */
function findPostgres() {
  const initdb = printed('which', 'initdb');
  const holdsAll = (folder) => ['initdb', 'postgres'].every((program) => existsSync(join(folder, program)));
  return [...fromDebian(), ...(initdb ? [dirname(initdb)] : [])].find(holdsAll) ?? null;
}

/** PostgreSQL refuses to run as root; Debian's package makes an account for it, and every Linux has "nobody". */
function ordinaryAccount() {
  if (process.getuid?.() !== 0) return {};
  const name = ['postgres', 'nobody'].find((each) => Number(printed('id', '-u', each)) > 0);
  return name === undefined ? {} : { uid: Number(printed('id', '-u', name)), gid: Number(printed('id', '-g', name)) };
}

module.exports = { findPostgres, ordinaryAccount };
