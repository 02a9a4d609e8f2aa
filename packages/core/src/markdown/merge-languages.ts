import type { ItemKey } from '../model/item.js';
import type { Key } from '../model/document.js';
import type { QuizKey } from '../model/quiz.js';

/**
 * The keys of one document's languages, each with the accepted words of all: a learner who changes
 * language in the middle keeps what was right in the language it was written in.
 */
export function mergeLanguages(keys: readonly Key[]): Key[] {
  const quizzes = keys.filter((key): key is QuizKey => key.kind === 'quiz');
  return keys.map((key) => {
    if (key.kind !== 'quiz') return key;
    const items = Object.entries(key.items).map(([id, item]) => {
      const versions = quizzes.flatMap((quiz) => quiz.items[id] ?? []);
      return [id, mergeItem(item, versions)] as const;
    });
    return { ...key, items: Object.fromEntries(items) };
  });
}

function mergeItem(item: ItemKey, versions: readonly ItemKey[]): ItemKey {
  if (item.kind === 'cloze') {
    const all = versions.flatMap((each) => (each.kind === 'cloze' ? [each.accepted] : []));
    return { ...item, accepted: Object.assign({}, item.accepted, ...all) as typeof item.accepted };
  }
  if (item.kind === 'entry') {
    const all = versions.flatMap((each) => (each.kind === 'entry' ? [each.foreseen] : []));
    return { ...item, foreseen: Object.assign({}, item.foreseen, ...all) as typeof item.foreseen };
  }
  return item;
}
