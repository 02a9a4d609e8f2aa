/**
 * Finds the engines besides Chromium that tests run in, and on Debian, as root, installs them by apt:
 * Firefox, and WebKitGTK with its driver and a display to draw on.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const firefoxPackages = ['firefox-esr'];
const webkitPackages = ['webkit2gtk-driver', 'xvfb', 'xauth'];

/**
 * Where the engines are, as the environment that `web-test-runner.engines.config.js` reads. What was
 * not found has no place in it, and is told.
 *
 * @param machine What is looked at and run; a test gives its own.
 */
export function findEngines(machine = thisMachine()) {
  const missing = [
    ...(firefoxOf(machine) ? [] : firefoxPackages),
    ...(webkitOf(machine) ? [] : webkitPackages),
  ];
  if (missing.length > 0 && machine.isRoot && machine.isDebian) {
    machine.tell(`Installing ${missing.join(', ')} with apt …`);
    machine.run('apt-get', 'update', '--quiet');
    machine.run('apt-get', 'install', '--yes', '--quiet', '--no-install-recommends', ...missing);
  }

  const firefox = firefoxOf(machine);
  const webkit = webkitOf(machine);
  if (!firefox)
    machine.tell(`Firefox is not tested: install it (on Debian, ${firefoxPackages[0]}).`);
  if (!webkit) {
    machine.tell(`WebKit is not tested: install ${webkitPackages.join(', ')} (Debian, Ubuntu).`);
  }
  return { ...firefox, ...webkit };
}

function firefoxOf(machine) {
  const firefox = machine.env.FIREFOX_PATH ?? inPath(machine, ['firefox-esr', 'firefox']);
  return firefox && { FIREFOX_PATH: firefox };
}

/** WebKitGTK needs a display: one that is there, or one that `xvfb-run` makes. */
function webkitOf(machine) {
  const driver = inPath(machine, ['WebKitWebDriver']);
  const browser = machine.miniBrowsers().find(machine.exists);
  const isShown = machine.env.DISPLAY ?? inPath(machine, ['xvfb-run']);
  return driver && browser && isShown
    ? { WEBKIT_DRIVER_PATH: driver, WEBKIT_PATH: browser }
    : undefined;
}

function inPath({ env, exists }, names) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(exists);
}

function thisMachine() {
  return {
    env: process.env,
    isRoot: process.getuid?.() === 0,
    isDebian: existsSync('/etc/debian_version'),
    exists: existsSync,
    miniBrowsers,
    run: (command, ...args) => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      // What an installer says goes to standard error: standard output is for the tests.
      spawnSync(command, args, { env, stdio: ['ignore', 2, 2] });
    },
    tell: (words) => console.error(words),
  };
}

/** Where distributions keep WebKitGTK's own browser. */
function miniBrowsers() {
  return ['/usr/lib', '/usr/libexec']
    .filter(existsSync)
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    .flatMap((folder) => ['4.1', '4.0'].map((api) => `${folder}/webkit2gtk-${api}/MiniBrowser`));
}
