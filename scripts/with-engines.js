/** Runs a command with the paths of all engines set, on a display: `node scripts/with-engines.js wtr`. */
import { spawn } from 'node:child_process';
import { findBrowser } from './browser.js';
import { findEngines } from './engines.js';

const command = process.argv.slice(2);

try {
  const engines = findEngines();
  const env = { ...process.env, CHROME_PATH: findBrowser(), ...engines };
  const needsDisplay = engines.WEBKIT_PATH && !process.env.DISPLAY;
  const [program, ...args] = needsDisplay ? ['xvfb-run', '--auto-servernum', ...command] : command;

  spawn(program, args, { env, stdio: 'inherit', shell: process.platform === 'win32' }).on(
    'exit',
    (code) => {
      process.exitCode = code ?? 1;
    },
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
