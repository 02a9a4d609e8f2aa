import { expect, test } from 'vitest';
import { findBrowser } from './browser.js';

const playwrightBrowser = '/cache/chrome';

/** A machine on which these browsers run, and what its installers add. */
function machineWith({ browsers = [], byPlaywright = [], byApt = [], ...rest }) {
  const installed = new Set(browsers);
  const log = [];
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isRoot: false,
    isDebian: true,
    playwrightBrowser,
    runs: (path) => installed.has(path),
    run: (command, verb) => {
      log.push(`${command} ${verb}`);
      if (verb === 'install') byApt.forEach((path) => installed.add(path));
      return byApt.length > 0;
    },
    playwright: (verb) => {
      log.push(`playwright ${verb}`);
      byPlaywright.forEach((path) => installed.add(path));
      return byPlaywright.length > 0;
    },
    tell: () => undefined,
    log,
    ...rest,
  };
}

const programs = 'C:\\Program Files';

test.for([
  {
    title: 'CHROME_PATH comes first',
    env: { PATH: '/usr/bin', CHROME_PATH: '/opt/mine' },
    browsers: ['/usr/bin/chromium', '/opt/mine'],
    found: '/opt/mine',
  },
  {
    title: 'Chrome comes before Edge',
    browsers: ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome'],
    found: '/usr/bin/google-chrome',
  },
  {
    title: 'Debian’s Chromium is found on the path',
    browsers: ['/usr/bin/chromium'],
    found: '/usr/bin/chromium',
  },
  {
    title: 'a Mac has it among its applications',
    platform: 'darwin',
    env: { HOME: '/Users/eva' },
    browsers: ['/Users/eva/Applications/Chromium.app/Contents/MacOS/Chromium'],
    found: '/Users/eva/Applications/Chromium.app/Contents/MacOS/Chromium',
  },
  {
    title: 'Windows has Edge among its programs',
    platform: 'win32',
    env: { PROGRAMFILES: programs },
    browsers: [`${programs}\\Microsoft\\Edge\\Application\\msedge.exe`],
    found: `${programs}\\Microsoft\\Edge\\Application\\msedge.exe`,
  },
  {
    title: 'one that Playwright fetched before is used again',
    browsers: [playwrightBrowser],
    found: playwrightBrowser,
  },
])('$title', ({ found, ...given }) => {
  const machine = machineWith(given);
  expect(findBrowser(machine)).toBe(found);
  expect(machine.log).toEqual([]);
});

test('without one, Playwright fetches it', () => {
  const machine = machineWith({ byPlaywright: [playwrightBrowser] });
  expect(findBrowser(machine)).toBe(playwrightBrowser);
  expect(machine.log).toEqual(['playwright install']);
});

test('when Playwright cannot, root on Debian installs it with apt', () => {
  const machine = machineWith({ isRoot: true, byApt: ['/usr/bin/chromium'] });
  expect(findBrowser(machine)).toBe('/usr/bin/chromium');
  expect(machine.log).toEqual(['playwright install', 'apt-get update', 'apt-get install']);
});

test.for([
  { title: 'who is not root', isRoot: false, byApt: ['/usr/bin/chromium'] },
  { title: 'on another system', isRoot: true, isDebian: false, byApt: ['/usr/bin/chromium'] },
  { title: 'where apt fails', isRoot: true },
])('$title, one sentence tells what to do', (given) => {
  expect(() => findBrowser(machineWith(given))).toThrow(/^No browser .*set CHROME_PATH to one\.$/);
});

test('a CHROME_PATH that does not run is told, not passed over', () => {
  const machine = machineWith({ env: { CHROME_PATH: '/nope' }, browsers: ['/usr/bin/chromium'] });
  expect(() => findBrowser(machine)).toThrow('CHROME_PATH is /nope');
});
