import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Runs test files in WebKitGTK, one after the other in one window, by the W3C WebDriver protocol.
 *
 * Its pages answer the commands of tests as Playwright's do, hence the `type`: real keys, a real
 * mouse and the size of the window. Media cannot be emulated; the window has its motion reduced.
 */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'playwright';
  concurrency = 1;
  can = ['sendKeys', 'sendMouse', 'setViewport'];

  #paths;
  #started;
  #page;
  #active = new Map();

  /** @param paths Where `WebKitWebDriver` and `MiniBrowser` are. */
  constructor(paths) {
    this.#paths = paths;
  }

  async startSession(id, url) {
    this.#page ??= this.#start();
    const page = await this.#page;
    this.#active.set(id, { page, url });
    await page.setViewportSize({ width: 800, height: 600 });
    await page.goto(url);
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl(id) {
    return this.#active.get(id)?.url;
  }

  getPage(id) {
    return this.#active.get(id)?.page;
  }

  async stopSession(id) {
    const session = this.#active.get(id);
    this.#active.delete(id);
    await session?.page.empty();
    return {};
  }

  startDebugSession() {
    throw new Error('WebKitLauncher: debugging is not supported; open the address in a browser.');
  }

  async stop() {
    if (!this.#started) return;
    const { driver, settings } = this.#started;
    const page = await this.#page?.catch(() => undefined);
    await page?.close();
    if (driver.kill()) await once(driver, 'exit');
    rmSync(settings, { recursive: true, force: true });
  }

  async #start() {
    const port = await freePort();
    const settings = stillWindows();
    const driver = spawn(this.#paths.driver, [`--port=${port}`], {
      env: { ...process.env, XDG_CONFIG_HOME: settings },
      stdio: ['ignore', 'ignore', 2],
    });
    this.#started = { driver, settings };

    const origin = `http://127.0.0.1:${port}`;
    await untilReady(origin);
    const { sessionId } = await call(origin, 'POST', '/session', {
      capabilities: {
        alwaysMatch: {
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: this.#paths.browser, args: ['--automation'] },
        },
      },
    });
    return pageOf((method, path, body) =>
      call(origin, method, `/session/${sessionId}${path}`, body),
    );
  }
}

/** A page as the commands of the test runner know it from Playwright. */
function pageOf(send) {
  const act = (source) => send('POST', '/actions', { actions: [source] });
  const press = (actions) => act({ type: 'key', id: 'keys', actions });
  const point = (...actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });

  const keyboard = {
    press: (chord) => press(chordActions(chord)),
    type: (text) => press([...text].flatMap((key) => [down(key), up(key)])),
    down: (name) => press([down(keyOf(name))]),
    up: (name) => press([up(keyOf(name))]),
  };
  const mouse = {
    move: (x, y) => point(moveTo(x, y)),
    click: (x, y, { button } = {}) => point(moveTo(x, y), buttonDown(button), buttonUp(button)),
    down: ({ button } = {}) => point(buttonDown(button)),
    up: ({ button } = {}) => point(buttonUp(button)),
  };

  return {
    keyboard,
    mouse,
    goto: (url) => send('POST', '/url', { url }),
    empty: () => empty(send),
    close: () => send('DELETE', '').catch(() => undefined),
    setViewportSize: (wanted) => resize(send, wanted),
    emulateMedia: () => {
      throw new Error('emulateMedia is not supported by WebKitWebDriver.');
    },
  };
}

/** Ends what runs in the page. A page that is just being left takes no scripts. */
async function empty(send) {
  await send('POST', '/url', { url: 'about:blank' });
  const look = { script: 'return location.href', args: [] };
  for (let tries = 0; tries < 100; tries += 1) {
    const address = await send('POST', '/execute/sync', look).catch(() => undefined);
    if (address === 'about:blank') return;
    await delay(20);
  }
  throw new Error('WebKitLauncher: the page cannot be left');
}

/** WebDriver sizes the window, with its borders and bars; what they take is added. */
async function resize(send, { width, height }) {
  const inner = () =>
    send('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
  const outer = await send('GET', '/window/rect');
  const [innerWidth, innerHeight] = await inner();
  if (innerWidth === width && innerHeight === height) return;

  await send('POST', '/window/rect', {
    width: outer.width - innerWidth + width,
    height: outer.height - innerHeight + height,
  });
  for (let tries = 0; tries < 50; tries += 1) {
    const [nowWidth, nowHeight] = await inner();
    if (nowWidth === width && nowHeight === height) return;
    await delay(20);
  }
  throw new Error(`WebKitLauncher: the window does not become ${width} × ${height}`);
}

const buttons = ['left', 'middle', 'right'];

function buttonDown(name = 'left') {
  return { type: 'pointerDown', button: buttons.indexOf(name) };
}

function buttonUp(name = 'left') {
  return { type: 'pointerUp', button: buttons.indexOf(name) };
}

function moveTo(x, y) {
  return { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) };
}

/** `Control+Shift+1`: the keys go down in their order, and up the other way. */
function chordActions(chord) {
  const keys = chord.length > 1 ? chord.split('+').map(keyOf) : [chord];
  return [...keys.map(down), ...keys.reverse().map(up)];
}

function down(value) {
  return { type: 'keyDown', value };
}

function up(value) {
  return { type: 'keyUp', value };
}

/** The characters that stand for keys in WebDriver. */
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

function keyOf(name) {
  const key = keyCodes[name] ?? (name.length === 1 ? name : undefined);
  if (key === undefined) throw new TypeError(`WebKitLauncher: unknown key ${name}`);
  return key;
}

async function call(origin, method, path, body) {
  const response = await fetch(origin + path, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (response.ok) return value;
  throw new Error(`WebKitWebDriver: ${method} ${path}: ${value.error}: ${value.message}`);
}

async function untilReady(origin) {
  for (let tries = 0; tries < 100; tries += 1) {
    const status = await call(origin, 'GET', '/status').catch(() => undefined);
    if (status?.ready) return;
    await delay(100);
  }
  throw new Error('WebKitLauncher: WebKitWebDriver does not answer');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** A folder of GTK settings with motion reduced: media cannot be emulated later. */
function stillWindows() {
  const folder = mkdtempSync(join(tmpdir(), 'kundskap-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  return folder;
}
