import type { SceneId } from '../model/ids.js';
import type { Player } from '../scenario/analysis/play-through.js';
import type { Product } from '../scenario/analysis/product.js';
import { clickRandomly } from '../scenario/analysis/random-clicks.js';
import type { Walks } from '../scenario/analysis/walks.js';
import type { judge } from './judge-playthrough.js';
import { rounded } from './rounded.js';
import type { RandomClicking } from './scenario-analysis.js';

/** How many playthroughs an estimate takes at most, and how many clicks they may take, all together. */
const playLimit = 20_000;
const clickLimit = 300_000;

/** What comes of clicking at random: solved where that is not too much, else estimated. */
export function analyseClicking(
  product: Product,
  walks: Walks | undefined,
  play: Player,
  verdictOf: ReturnType<typeof judge>,
  random: () => number,
): RandomClicking {
  const solved = product.fallback ? undefined : clickRandomly(product, walks);
  if (!solved) return estimateClicking(product, play, verdictOf, random);

  const sum = { score: 0, pass: 0 };
  const endings = emptyEndings(product);
  for (const { ending, verdict, score, probability } of solved.outcomes) {
    const result = verdictOf(verdict, score);
    sum.score += probability * result.score;
    sum.pass += probability * Number(result.passes);
    endings[ending] = (endings[ending] ?? 0) + probability;
  }
  return tell({ ...sum, clicks: solved.clicks, endings }, true);
}

/** What comes of clicking at random in as many playthroughs as the limits allow. */
export function estimateClicking(
  product: Product,
  play: Player,
  verdictOf: ReturnType<typeof judge>,
  random: () => number,
): RandomClicking {
  const endings = emptyEndings(product);
  let plays = 0;
  let clicks = 0;
  let score = 0;
  let squares = 0;
  let passes = 0;
  const pick = ({ length }: readonly unknown[]) => Math.floor(random() * length);

  while (plays < playLimit && clicks < clickLimit) {
    const played = play(pick, clickLimit - clicks);
    plays += 1;
    clicks += Math.max(1, played.clicks);
    if (!played.ending) continue;
    const result = verdictOf(played.ending.end, played.score);
    endings[played.ending.id] = (endings[played.ending.id] ?? 0) + 1;
    score += result.score;
    squares += result.score ** 2;
    passes += Number(result.passes);
  }
  const error = (sum: number, squares: number) =>
    rounded(Math.sqrt(Math.max(0, squares / plays - (sum / plays) ** 2) / plays));
  return {
    ...tell(
      {
        score: score / plays,
        pass: passes / plays,
        clicks: clicks / plays,
        endings: Object.fromEntries(
          Object.entries(endings).map(([id, count]) => [id, count / plays]),
        ),
      },
      false,
    ),
    standardError: { score: error(score, squares), pass: error(passes, passes) },
  };
}

function tell(found: Omit<RandomClicking, 'exact'>, exact: boolean): RandomClicking {
  return {
    score: rounded(found.score),
    pass: rounded(found.pass),
    clicks: rounded(found.clicks),
    endings: Object.fromEntries(
      Object.entries(found.endings).map(([id, share]) => [id, rounded(share)]),
    ),
    exact,
  };
}

function emptyEndings({ scenes }: Product): Record<SceneId, number> {
  return Object.fromEntries(scenes.flatMap(({ id, end }) => (end ? [[id, 0]] : [])));
}
