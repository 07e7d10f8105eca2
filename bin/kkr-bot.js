#!/usr/bin/env node
'use strict';
const { compiledFolder } = require('./compiled-folder');

/** The compiled program, or one clear sentence and exit code 2 where there is none. */
function findProgram() {
  try {
    return compiledFolder();
  } catch (error) {
    process.stderr.write(`kkr-bot: ${error.message}\n`);
    process.exit(2);
  }
}

require(`${findProgram()}/commands/run`).runAndExit(process.argv.slice(2));
