import { expect, test } from 'vitest';
import { findEngines } from './engines.js';

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const firefox = '/usr/bin/firefox-esr';
const webkit = ['/usr/bin/WebKitWebDriver', miniBrowser, '/usr/bin/xvfb-run'];
const all = {
  FIREFOX_PATH: firefox,
  WEBKIT_DRIVER_PATH: '/usr/bin/WebKitWebDriver',
  WEBKIT_PATH: miniBrowser,
};

test('takes what is installed, and installs nothing', () => {
  const machine = machineWith({ installed: [firefox, ...webkit], isRoot: true });
  expect(findEngines(machine)).toEqual(all);
  expect(machine.log).toEqual([]);
});

test('installs on Debian, as root, only what is missing', () => {
  const machine = machineWith({ installed: [firefox], byApt: webkit, isRoot: true });
  expect(findEngines(machine)).toEqual(all);
  expect(machine.log.at(-1)).toMatch(/^apt-get install .* webkit2gtk-driver xvfb xauth$/);
});

test.for([
  { installed: [firefox], told: 'WebKit is not tested', because: 'there is none' },
  { installed: [firefox, ...webkit.slice(0, 2)], told: 'WebKit', because: 'it has no display' },
  { installed: webkit, told: 'Firefox is not tested', because: 'there is none' },
])('tells “$told” where $because', ({ installed, told }) => {
  const machine = machineWith({ installed });
  findEngines(machine);
  expect(machine.log).toEqual([expect.stringContaining(told)]);
});

test('takes the Firefox that the environment names', () => {
  const machine = machineWith({ installed: webkit, env: { FIREFOX_PATH: '/opt/firefox' } });
  expect(findEngines(machine).FIREFOX_PATH).toBe('/opt/firefox');
});

test('needs no display of its own where there is one', () => {
  const machine = machineWith({ installed: webkit.slice(0, 2), env: { DISPLAY: ':0' } });
  expect(findEngines(machine).WEBKIT_PATH).toBe(miniBrowser);
});

/** A machine on which these files exist, and what apt adds. */
function machineWith({ installed = [], byApt = [], env = {}, isRoot = false }) {
  const files = new Set(installed);
  const log = [];
  return {
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    isRoot,
    isDebian: true,
    exists: (path) => files.has(path),
    miniBrowsers: () => [miniBrowser],
    run: (...command) => {
      log.push(command.join(' '));
      for (const path of byApt) files.add(path);
    },
    tell: (words) => log.push(words),
    log,
  };
}
