/**
 * Bundles what size-limit weighs, into `.cache/sizes`: the learner entry of core, and a page with one
 * quiz of choices in English, where `quiz` is what a browser loads to take it and `report` is what
 * it loads once there is something to mark and to report.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const folder = '.cache/sizes';
const page = 'packages/elements/test/size/choice-quiz-page.js';

/** Loaded on demand, and never by this page: the other kinds and languages. Anything not named counts. */
const notLoaded =
  /\/(best-worst|order|match|rate|cloze|entry|open)-item\/|\/locale\/.*\b(sv|pl|da)\.js$/;

/** Loaded once a response is marked, or the quiz has ended. */
const loadedLater = /\/(marking|ending|report\/define)\.js$/;

const options = {
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
};

rmSync(folder, { recursive: true, force: true });
await build({ ...options, entryPoints: { core: 'packages/core/dist/index.js' } });

const { metafile, outputFiles } = await build({
  ...options,
  entryPoints: [page],
  metafile: true,
  write: false,
});
const first = Object.keys(metafile.outputs).find((chunk) => entryOf(chunk) === page);
const quiz = loadedFrom(first, (entry) => !loadedLater.test(entry));
const all = loadedFrom(first, () => true);

writeChunks('quiz', [...quiz]);
writeChunks(
  'report',
  [...all].filter((chunk) => !quiz.has(chunk)),
);

/** A chunk and all that it imports; on demand only what the page wants. */
function loadedFrom(chunk, isWanted, loaded = new Set()) {
  if (loaded.has(chunk)) return loaded;
  loaded.add(chunk);
  for (const { path, kind } of metafile.outputs[chunk].imports) {
    const entry = entryOf(path);
    if (kind === 'dynamic-import' && (notLoaded.test(entry) || !isWanted(entry))) continue;
    loadedFrom(path, isWanted, loaded);
  }
  return loaded;
}

function entryOf(chunk) {
  return metafile.outputs[chunk].entryPoint ?? '';
}

function writeChunks(name, chunks) {
  mkdirSync(join(folder, name));
  for (const { path, contents } of outputFiles) {
    const isLoaded = chunks.some((chunk) => path.endsWith(chunk));
    if (isLoaded) writeFileSync(join(folder, name, basename(path)), contents);
  }
}
