/** Runs a command with `CHROME_PATH` set to a browser: `node scripts/with-browser.js wtr`. */
import { spawn } from 'node:child_process';
import { findBrowser } from './browser.js';

const [command, ...args] = process.argv.slice(2);

try {
  const env = { ...process.env, CHROME_PATH: findBrowser() };
  spawn(command, args, { env, stdio: 'inherit', shell: process.platform === 'win32' }).on(
    'exit',
    (code) => {
      process.exitCode = code ?? 1;
    },
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
