/* global crypto, localStorage, scrollTo, scrollY -- in the page */

/** Takes the pictures of the playground that the documentation shows. The playground must be built. */
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { browserFlags, findBrowser } from '../scripts/browser.js';

const desktop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

const progress = {
  'welcome/lesson': { state: 'done', at: 0 },
  'welcome/scenario': { state: 'done', at: 0, best: 0.86, passed: true },
  'welcome/quiz': { state: 'open', at: 0 },
  'phone-complaint/lesson': { state: 'done', at: 0 },
};

const pictures = [
  { name: 'library', hash: '#/en/', size: desktop },
  { name: 'library-dark', hash: '#/pl/', size: desktop, colorScheme: 'dark' },
  { name: 'lesson', hash: '#/da/welcome/lesson', size: desktop },
  {
    name: 'conversation',
    hash: '#/en/phone-complaint/scenario',
    size: desktop,
    play: async (page) => {
      await page.locator('kundskap-scenario button.primary').click();
      await page.getByRole('button', { name: 'Two days off' }).click();
    },
  },
  {
    name: 'report',
    hash: '#/en/phone-complaint/scenario',
    size: desktop,
    play: async (page) => {
      await page.locator('kundskap-scenario button.primary').click();
      const [, ...best] = await bestReplies('phone-complaint/scenario.en');
      await playToEnd(page, best);
      await page.locator('kundskap-report').evaluate((report) => {
        scrollTo({ top: report.getBoundingClientRect().top + scrollY - 80, behavior: 'instant' });
      });
    },
  },
  {
    name: 'quiz',
    hash: '#/sv/welcome/quiz',
    size: desktop,
    play: async (page) => {
      await page.locator('kundskap-quiz').getByRole('radio').nth(1).check();
      await page.locator('kundskap-quiz button.primary').click();
    },
  },
  { name: 'phone-library', hash: '#/sv/', size: phone },
  {
    name: 'phone-conversation',
    hash: '#/pl/phone-complaint/scenario',
    size: phone,
    colorScheme: 'dark',
    play: (page) => page.locator('kundskap-scenario button.primary').click(),
  },
];

const root = fileURLToPath(new URL('.', import.meta.url));
const server = await preview({ root, logLevel: 'warn' });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
for (const picture of pictures) await take(picture);
await browser.close();
await server.close();

async function take({ name, hash, size, colorScheme = 'light', play }) {
  const page = await browser.newPage({ viewport: size, colorScheme, reducedMotion: 'reduce' });
  await page.addInitScript(prepare, JSON.stringify({ version: 1, documents: progress }));
  await page.goto(server.resolvedUrls.local[0] + hash, { waitUntil: 'networkidle' });
  await play?.(page);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);

  const path = fileURLToPath(new URL(`../docs/screenshots/${name}.png`, import.meta.url));
  await page.screenshot({ path });
  console.log(`${name}.png ${Math.round(statSync(path).size / 1000)} kB`);
  await page.close();
}

/** Runs in the page, before its own script: some progress, and the same order of choices each time. */
function prepare(stored) {
  localStorage.setItem('kundskap-playground:progress', stored);
  crypto.getRandomValues = (numbers) => numbers.fill(7);
}

/** What is best said in each scene of a built scenario, without its quotation marks. */
async function bestReplies(name) {
  const file = new URL(`dist/content/modules/${name}.json`, import.meta.url);
  const { document, key } = JSON.parse(await readFile(file, 'utf8'));
  return document.scenes.flatMap((scene) => {
    const worth = ({ id }) => key.choices[scene.id][id].best;
    const [best] = [...scene.choices].sort((a, b) => worth(b) - worth(a));
    return best
      ? [
          best.text
            .map(plainText)
            .join('')
            .replace(/^[“"]|[”"]$/g, ''),
        ]
      : [];
  });
}

function plainText(inline) {
  return typeof inline === 'string' ? inline : (inline.children ?? []).map(plainText).join('');
}

/** Says what is best where it is known, else what stands first. */
async function playToEnd(page, best) {
  const replies = page.locator('kundskap-scenario [part~=reply]');
  const report = page.locator('kundskap-report');
  for (;;) {
    await replies.or(report).first().waitFor();
    if (await report.isVisible()) return;
    const words = (await replies.allTextContents()).map((text) => text.trim());
    const index = words.findIndex((text) => best.some((reply) => text.includes(reply)));
    await replies.nth(Math.max(0, index)).click();
    await page.waitForTimeout(300);
  }
}
