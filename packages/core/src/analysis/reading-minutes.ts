import { plainText } from '../model/plain-text.js';
import type { Scene, ScenarioDocument } from '../model/scenario.js';
import type { ChoicePlace } from '../scenario/analysis/analysed-scenario.js';
import { applyEffects, initialValues } from '../scenario/apply-effects.js';
import { openChoices } from '../scenario/open-choices.js';
import { shownContent } from '../scenario/shown-content.js';
import { countWords } from './count-words.js';

const wordsPerMinute = 200;

/** The minutes it takes to read everything that a scenario can show, each thing once. */
export function minutesOfAll(document: ScenarioDocument): number {
  const words = document.scenes.map((scene) => wordsOf(scene));
  return toMinutes(wordsOfIntroduction(document) + words.reduce((sum, count) => sum + count, 0));
}

/** The minutes it takes to read what shows in a playthrough. */
export function minutesOfPlay(document: ScenarioDocument, choices: readonly ChoicePlace[]): number {
  const { variables: declared, start } = document;
  const scenes = new Map(document.scenes.map((scene) => [scene.id, scene]));
  const seen = new Set<string>();
  const visited: string[] = [];
  let variables = initialValues(declared);
  let words = wordsOfIntroduction(document);
  let left = choices.length;
  // Between two choices, every scene that only leads on comes once at most.
  let waysLeft = scenes.size;

  for (let scene = scenes.get(start); scene && waysLeft > 0;) {
    if (!seen.has(scene.id)) visited.push(scene.id);
    seen.add(scene.id);
    const open = openChoices(scene, { variables, visited });
    const content = shownContent(scene.content, { variables, visited });
    words += wordsOf({ ...scene, content, choices: open });

    if (scene.end) break;
    if (open.length === 0) {
      waysLeft -= 1;
      scene = scene.next && scenes.get(scene.next.to);
      continue;
    }
    const next = choices[choices.length - left];
    const taken = open.find(({ id }) => id === next?.choice);
    if (!taken) break;
    left -= 1;
    waysLeft = scenes.size;
    variables = applyEffects(variables, taken.effects, declared);
    scene = scenes.get(taken.to);
  }
  return toMinutes(words);
}

function wordsOf({ title, content, choices, takeaway = [] }: Scene): number {
  return [title, content, takeaway, ...choices.map(({ text }) => text)].reduce(
    (sum, text) => sum + countWords(plainText(text)),
    0,
  );
}

function wordsOfIntroduction({ title, introduction }: ScenarioDocument): number {
  return countWords(title) + countWords(plainText(introduction));
}

function toMinutes(words: number): number {
  return Math.round((words / wordsPerMinute) * 100) / 100;
}
