import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderWith, textsIn } from '../test/run-in-folder.js';
import { libraryYaml, quiz, quizWithoutKey, sampleContent } from '../test/sample-content.js';
import { watchBuild } from './watch-build.js';

const en = 'content/modules/welcome/en/quiz.md';

/** Watches a content folder; `told` waits until something was written that matches. */
function watchIn(folder: string) {
  let text = '';
  const waiting = new Set<() => void>();
  const write = (more: string) => {
    text += more;
    for (const look of waiting) look();
  };
  const watch = watchBuild('content', 'out', {
    stdout: { write },
    stderr: { write },
    cwd: () => folder,
  });
  onTestFinished(() => {
    watch.close();
  });

  return {
    /** Does something, and waits for what is told of it. */
    after: async (change: () => void, pattern: RegExp): Promise<string> => {
      text = '';
      const told = new Promise<void>((resolve) => {
        const look = () => {
          if (!pattern.test(text)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
      });
      change();
      await told;
      return text;
    },
  };
}

test('a change is built, an error is told and leaves the last build, and its cure is built again', async () => {
  const folder = folderWith(sampleContent);
  const { after } = watchIn(folder);
  const save = (text: string) => {
    writeFileSync(join(folder, en), text);
  };
  const built = () => textsIn(join(folder, 'out'))['modules/welcome/quiz.en.json'];

  await after(() => {
    save(quiz.replace('Good morning', 'Good evening'));
  }, /4 documents built into out/);
  expect(built()).toContain('Good evening');

  const told = await after(() => {
    save(quizWithoutKey);
  }, /Nothing was built/);
  expect(told).toContain('error no-key');
  expect(built()).toContain('Good evening');

  await after(() => {
    save(quiz.replace('Good morning', 'Good night'));
  }, /4 documents built/);
  expect(built()).toContain('Good night');
});

test('editors that save by putting a new file in place of the old are noticed', async () => {
  const folder = folderWith(sampleContent);
  const { after } = watchIn(folder);
  await after(() => {
    writeFileSync(join(folder, `${en}~`), quiz.replace('Good morning', 'Good evening'));
    renameSync(join(folder, `${en}~`), join(folder, en));
  }, /4 documents built/);
  expect(textsIn(join(folder, 'out'))['modules/welcome/quiz.en.json']).toContain('Good evening');
});

test('library.yaml is watched too, also while it is not YAML', async () => {
  const folder = folderWith(sampleContent);
  const { after } = watchIn(folder);
  const save = (text: string) => {
    writeFileSync(join(folder, 'content/library.yaml'), text);
  };
  await after(() => {
    save('languages: [en');
  }, /Nothing was built/);
  await after(() => {
    save(libraryYaml.replace('label: { en: Shop', 'label: { en: Store'));
  }, /4 documents built/);
  expect(textsIn(join(folder, 'out'))['manifest.json']).toContain('Store');
});
