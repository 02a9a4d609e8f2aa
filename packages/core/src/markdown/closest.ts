import { slug } from './slug.js';

/** The known word that a misspelt one most likely means: at most a third of its letters differ. */
export function closest(word: string, known: readonly string[]): string | undefined {
  if (known.length > most) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** The known id that a misspelt one most likely means; a word too many or too few is forgiven as well. */
export function closestId(id: string, known: readonly string[]): string | undefined {
  const wanted = slug(id);
  const near = closest(wanted, known);
  if (near !== undefined || wanted.length < 3 || known.length > most) return near;

  const alike = known.filter(
    (each) => each.length > 2 && (holdsWords(each, wanted) || holdsWords(wanted, each)),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

function holdsWords(id: string, words: string): boolean {
  return `-${id}-`.includes(`-${words}-`);
}

/** Among more words than an author can survey, looking for the nearest of each takes too long. */
const most = 1000;

/** Damerau’s and Levenshtein’s distance, two neighbours swapped being one slip; at most `enough`. */
function editDistance(a: string, b: string, enough: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(substituted, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) >= enough) return enough;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
