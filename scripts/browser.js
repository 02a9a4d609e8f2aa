/**
 * Finds a Chromium-family browser for the tests: `CHROME_PATH`, an installed Chrome, Chromium or
 * Edge, else one fetched by Playwright's installer, else, on Debian as root, by apt.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/** Flags for a headless browser on a machine that may be offline; root has no sandbox. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a browser that runs.
 *
 * @param machine What is looked at and run; a test gives its own.
 * @throws {Error} with what to do, when there is none and none can be fetched.
 */
export function findBrowser(machine = thisMachine()) {
  const { CHROME_PATH } = machine.env;
  if (CHROME_PATH) {
    if (machine.runs(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, which is not a browser that runs.`);
  }

  const browser =
    installedBrowser(machine) ?? browserByPlaywright(machine) ?? browserByApt(machine);
  if (browser) return browser;

  throw new Error(
    'No browser was found and none could be fetched: install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  );
}

function installedBrowser(machine) {
  return [...placesOf(machine), machine.playwrightBrowser].find((path) => machine.runs(path));
}

function browserByPlaywright(machine) {
  machine.tell('No browser is installed: fetching one with Playwright …');
  if (!machine.playwright('install', '--no-shell', 'chromium')) return undefined;

  if (!machine.runs(machine.playwrightBrowser) && machine.isRoot) {
    machine.playwright('install-deps', 'chromium');
  }
  return machine.runs(machine.playwrightBrowser) ? machine.playwrightBrowser : undefined;
}

function browserByApt(machine) {
  if (!machine.isRoot || !machine.isDebian) return undefined;

  machine.tell('Playwright could not fetch one: installing chromium with apt …');
  machine.run('apt-get', 'update', '--quiet');
  machine.run('apt-get', 'install', '--yes', '--quiet', '--no-install-recommends', 'chromium');
  return installedBrowser(machine);
}

function placesOf({ platform, env }) {
  if (platform === 'darwin') return macPlaces(env);
  if (platform === 'win32') return windowsPlaces(env);
  return (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => linuxNames.map((name) => join(folder, name)));
}

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

function macPlaces({ HOME }) {
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return ['/Applications', `${HOME}/Applications`].flatMap((folder) =>
    names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function windowsPlaces(env) {
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => programs.map((program) => `${folder}\\${program}`));
}

function thisMachine() {
  const { resolve } = createRequire(import.meta.url);
  const playwrightPackage = dirname(resolve('playwright-core/package.json'));
  const run = (command, ...args) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // What an installer says goes to standard error: standard output is for the tests.
    return spawnSync(command, args, { env, stdio: ['ignore', 2, 2] }).status === 0;
  };

  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    isDebian: existsSync('/etc/debian_version'),
    playwrightBrowser: createRequire(import.meta.url)('playwright-core').chromium.executablePath(),
    runs,
    run,
    playwright: (...args) => run(process.execPath, join(playwrightPackage, 'cli.js'), ...args),
    tell: (words) => console.error(words),
  };
}

/** Whether a browser starts. Elsewhere than on Linux a browser that exists also runs. */
function runs(path) {
  if (process.platform !== 'linux') return existsSync(path);
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}
