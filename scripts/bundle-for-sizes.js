/**
 * Bundles what size-limit weighs, into `.cache/sizes`: the learner entry of core, and the script of a
 * page with one quiz of choices in English, as a production build of Vite (Rolldown) makes it of the
 * published files. The chunks that the page loads are read from the graph of the bundle:
 *
 * - `quiz`: until the first item can be answered and its response is stored;
 * - `quiz-in-vite`: the same with the loader that Vite adds to the script of a page, once a site;
 * - `marking`: what the first response and *Check* add to `quiz`;
 * - `report`: what the end of the quiz adds.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const folder = '.cache/sizes';

/**
 * What is imported on demand and not by this page: other kinds and languages, notices and hints, and
 * rich text beyond paragraphs. Whatever is not named counts.
 */
const notMet =
  /\/(best-worst|order|match|rate|cloze|entry|open)-item\/|\/locale\/.*\b(sv|pl|da)\.js$|\/asides\.js$|\/rich-blocks\.js$/;

rmSync(folder, { recursive: true, force: true });

const core = await bundleLibrary('packages/core/dist/index.js', 'strict');
writeChunks('core', core.values());

const pageEntry = 'packages/elements/test/size/choice-quiz-page.js';
const page = await bundleLibrary(pageEntry, false);
const quiz = loadedBy(page, /\/(marking|ending)\.js$/);
const marked = loadedBy(page, /\/ending\.js$/);
const ended = loadedBy(page);
writeChunks('quiz', quiz);
writeChunks('marking', without(marked, quiz));
writeChunks('report', without(ended, marked));

const app = await bundle({ rolldownOptions: { input: pageEntry } });
writeChunks('quiz-in-vite', loadedBy(app, /\/(marking|ending)\.js$/));

/**
 * Bundles without a loader.
 *
 * @param preserveEntrySignatures - Whether the entry keeps its exports; a page needs none.
 */
function bundleLibrary(entry, preserveEntrySignatures) {
  return bundle({
    lib: { entry, formats: ['es'], fileName: 'entry' },
    rolldownOptions: { preserveEntrySignatures, output: { minify: true } },
  });
}

/** The chunks of a bundle by their names, the entry first. */
async function bundle(options) {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', ...options },
  });
  const [{ output }] = [built].flat();
  return new Map(output.map((chunk) => [chunk.fileName, chunk]));
}

/** The entry and all that it imports, on demand too unless the page does not meet it, or not yet. */
function loadedBy(chunks, notYet) {
  const [entry] = chunks.values();
  const loaded = new Set([entry]);
  for (const { imports, dynamicImports } of loaded) {
    const onDemand = dynamicImports.filter((name) => {
      const { facadeModuleId, moduleIds } = chunks.get(name);
      const module = facadeModuleId ?? moduleIds.at(-1) ?? '';
      return !notMet.test(module) && !notYet?.test(module);
    });
    for (const name of [...imports, ...onDemand]) loaded.add(chunks.get(name));
  }
  return loaded;
}

function without(chunks, others) {
  return [...chunks].filter((chunk) => !others.has(chunk));
}

function writeChunks(name, chunks) {
  mkdirSync(join(folder, name), { recursive: true });
  for (const { fileName, code } of chunks) {
    writeFileSync(join(folder, name, basename(fileName)), code);
    console.log(name.padEnd(12), String(gzipSync(code, { level: 9 }).length).padStart(6), fileName);
  }
}
