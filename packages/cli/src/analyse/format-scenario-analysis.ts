import type { ScenarioDocument } from '@kundskap/core';
import type { ChoicePlace, ScenarioAnalysis } from '@kundskap/core/analysis';
import { columns, counted, percent, section } from './told.js';

/** How many of the costly choices are told. */
const costlyLimit = 8;

/** The analysis of a scenario for people: what there is, what it is worth, and what to look into. */
export function formatScenarioAnalysis(
  { title, pass }: ScenarioDocument,
  analysis: ScenarioAnalysis,
): string {
  const { scenes, endings, readingMinutes: minutes } = analysis;
  return [
    title,
    `${counted(scenes, 'scene')}, ${counted(endings, 'ending')}; ${tellMinutes(minutes.all)} to read, ${tellMinutes(minutes.best)} on the best path`,
    ...section('Score', tellScore(analysis, pass)),
    ...section('Competencies', tellCompetencies(analysis)),
    ...section('To mend', tellFlaws(analysis)),
    ...section('Costly choices (points out of reach)', tellCostly(analysis)),
    ...section('Clicking at random', tellRandom(analysis)),
    ...section('Choosing without reading', tellStrategies(analysis)),
    ...section(headingOfPlays(analysis), tellPlays(analysis)),
    '',
  ].join('\n');
}

function tellScore({ score, witnesses }: ScenarioAnalysis, pass?: number): readonly string[] {
  const { min, max, exact } = score;
  const needed = pass === undefined ? '' : `; ${percent(pass)} passes`;
  return [
    `${exact ? '' : 'within '}${min} to ${max}${needed}`,
    ...columns([
      ['best', tellPath(witnesses.best.choices)],
      ['worst', tellPath(witnesses.worst.choices)],
    ]),
  ];
}

function tellCompetencies({ competencies, witnesses }: ScenarioAnalysis): readonly string[] {
  return columns(
    Object.entries(competencies).map(([id, { min, max, exact, fewestOpportunities }]) => [
      id,
      `${exact ? '' : 'within '}${min} to ${max}`,
      fewestOpportunities === 0 ? 'can be missed' : `asked ${fewestOpportunities}+ times`,
      tellPath(witnesses.competencies[id]?.choices ?? []),
    ]),
  );
}

function tellFlaws(analysis: ScenarioAnalysis): readonly string[] {
  return [
    ...analysis.unreachable.map((scene) => `${scene}: no way leads there`),
    ...analysis.stuck.map((scene) => `${scene}: there may be no way on`),
    ...analysis.traps.map((scene) => `${scene}: a trap, no ending can be reached from there`),
    ...analysis.neverEnabled.map((place) => `${tellPlace(place)}: never open`),
    ...(analysis.fallback ? ['more than 200,000 states: guards were ignored'] : []),
  ];
}

function tellCostly(analysis: ScenarioAnalysis): readonly string[] {
  const closed = new Set(analysis.neverEnabled.map(tellPlace));
  const costly = analysis.choices
    .filter(({ scene, regret }) => regret > 0 && !analysis.unreachable.includes(scene))
    .filter((place) => !closed.has(tellPlace(place)))
    .sort((a, b) => b.regret - a.regret);
  return columns(
    costly.slice(0, costlyLimit).map((place) => [tellPlace(place), String(place.regret), '']),
  );
}

function tellRandom({ random }: ScenarioAnalysis): readonly string[] {
  const { score, pass, clicks, endings, exact } = random;
  return [
    `scores ${percent(score)} on average and passes with a chance of ${percent(pass)}, in ${Math.round(clicks * 10) / 10} clicks`,
    Object.entries(endings)
      .map(([id, share]) => `${id} ${percent(share)}`)
      .join(', '),
    ...(exact ? [] : ['estimated from plays: there are too many ways to work it out']),
  ].filter((line) => line !== '');
}

function tellStrategies({ strategies }: ScenarioAnalysis): readonly string[] {
  return columns(
    Object.entries(strategies).map(([strategy, { score, passes }]) => [
      `the ${strategy} each time`,
      percent(score),
      passes ? 'passes' : '',
    ]),
  );
}

function headingOfPlays({ plays, fewestPlays }: ScenarioAnalysis): string {
  const bound = plays.length === fewestPlays ? '' : ` (at least ${fewestPlays} are needed)`;
  return `${counted(plays.length, 'play')} to try every choice${bound}`;
}

function tellPlays({ plays }: ScenarioAnalysis): readonly string[] {
  return plays.map((choices, index) => `${index + 1}. ${choices.join(' › ')}`);
}

function tellMinutes(minutes: number): string {
  return minutes < 1 ? 'under a minute' : counted(Math.round(minutes), 'minute');
}

function tellPath(choices: readonly ChoicePlace[]): string {
  return choices.map(({ choice }) => choice).join(' › ');
}

function tellPlace({ scene, choice }: ChoicePlace): string {
  return `${scene} › ${choice}`;
}
