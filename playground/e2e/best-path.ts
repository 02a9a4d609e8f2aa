import { plainText, type BuiltDocument, type ScenarioDocument } from '@kundskap/core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One scenario in one language, and how to play it as well as it can be played. */
export interface BuiltScenario {
  readonly document: ScenarioDocument;
  /** The words of the choice to take in a scene, as a page shows them. */
  readonly wordsOf: (scene: string, choice: string) => string;
  /** The choice that leads to the best score. */
  readonly bestChoice: (scene: string) => string;
}

/** Reads a scenario as `kundskap build` wrote it. */
export function builtScenario(id: string, lang: string): BuiltScenario {
  const dist = join(import.meta.dirname, '../../content/dist/modules');
  const text = readFileSync(join(dist, `${id}.${lang}.json`), 'utf8');
  const { document, key } = JSON.parse(text) as BuiltDocument;
  if (document.kind !== 'scenario' || key?.kind !== 'scenario') {
    throw new TypeError(`builtScenario: ${id} is no scenario`);
  }
  return {
    document,
    wordsOf: (scene, choice) => {
      const found = document.scenes.find(({ id: each }) => each === scene)?.choices;
      return shown(plainText(found?.find(({ id: each }) => each === choice)?.text ?? []));
    },
    bestChoice: (scene) => {
      const choices = Object.entries(key.choices[scene] ?? {});
      return choices.reduce((a, b) => (b[1].best > a[1].best ? b : a))[0];
    },
  };
}

/** A reply is shown without the quotation marks around all of it: the longest stretch of its words will do. */
function shown(words: string): string {
  const stretches = words.split(/[“”„»«]/).map((part) => part.trim());
  return stretches.reduce((a, b) => (b.length > a.length ? b : a));
}
