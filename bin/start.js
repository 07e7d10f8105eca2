'use strict';
const path = require('node:path');
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

// The bot and a page to chat with it, on this machine only, over the samples unless DOCUMENTS_DIR names others.
process.chdir(path.join(__dirname, '..'));
process.argv.push('--playground');
require(`${findProgram()}/main`);
