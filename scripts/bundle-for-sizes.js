/**
 * Bundles what size-limit weighs, into `.cache/sizes`: the learner entry of core, and a page with one
 * quiz of choices in English, where `quiz` is what a browser loads to take it and `report` is what
 * it loads once there is something to mark and to report.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';

const folder = '.cache/sizes';

/** Loaded on demand, and never by this page: the other kinds and languages. Anything not named counts. */
const notLoaded =
  /\/(best-worst|order|match|rate|cloze|entry|open)-item\/|\/locale\/.*\b(sv|pl|da)\.js$/;

/** Loaded once a response is marked, or the quiz has ended. */
const loadedLater = /\/(marking|ending|report\/define)\.js$/;

rmSync(folder, { recursive: true, force: true });

const core = await bundle('packages/core/dist/index.js');
writeChunks('core', [...core.values()]);

const page = await bundle('packages/elements/test/size/choice-quiz-page.js');
const quiz = loadedBy(page, (module) => !loadedLater.test(module));
const all = loadedBy(page, () => true);
writeChunks('quiz', [...quiz]);
writeChunks(
  'report',
  [...all].filter((chunk) => !quiz.has(chunk)),
);

/** The chunks of a bundle by their names, the entry first. */
async function bundle(input) {
  const { output } = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input, preserveEntrySignatures: 'strict' },
    },
  });
  return new Map(output.map((chunk) => [chunk.fileName, chunk]));
}

/** The entry and all that it imports; on demand only what the page wants. */
function loadedBy(chunks, isWanted) {
  const [entry] = chunks.values();
  const loaded = new Set([entry]);
  for (const { imports, dynamicImports } of loaded) {
    const onDemand = dynamicImports.filter((name) => {
      const module = chunks.get(name).facadeModuleId ?? '';
      return !notLoaded.test(module) && isWanted(module);
    });
    for (const name of [...imports, ...onDemand]) loaded.add(chunks.get(name));
  }
  return loaded;
}

function writeChunks(name, chunks) {
  mkdirSync(join(folder, name), { recursive: true });
  for (const { fileName, code } of chunks) {
    writeFileSync(join(folder, name, basename(fileName)), code);
  }
}
