import type { QuizDocument } from '@kundskap/core';
import type { QuizAnalysis } from '@kundskap/core/analysis';
import { columns, counted, percent, section } from './told.js';

/** The analysis of a quiz for people: who gets how far without knowing, and with knowing a part. */
export function formatQuizAnalysis({ title }: QuizDocument, analysis: QuizAnalysis): string {
  const { items, points, pass } = analysis;
  return [
    title,
    `${counted(items, 'item')}, ${counted(points, 'point')}${pass === undefined ? '' : `; ${percent(pass)} passes`}`,
    ...section('Responding without reading', tellStrategies(analysis)),
    ...section('Knowing a part, and guessing the rest', tellKnowing(analysis)),
    ...section('Competencies', tellCompetencies(analysis)),
    ...section('Advice', advise(analysis)),
    '',
  ].join('\n');
}

function tellStrategies({ strategies, random }: QuizAnalysis): readonly string[] {
  return columns([
    ...Object.entries(strategies).map(([strategy, { score, passes }]) => [
      nameOf(strategy),
      percent(score),
      passes ? 'passes' : '',
    ]),
    ['at random, on average', percent(random.score), tellChance(random)],
  ]);
}

function tellKnowing({ knowing }: QuizAnalysis): readonly string[] {
  return columns(
    knowing.map((chance) => [
      `knows ${percent(chance.knows)}`,
      percent(chance.score),
      tellChance(chance),
    ]),
  );
}

function tellChance({ pass, exact }: QuizAnalysis['random']): string {
  if (pass === undefined) return '';
  return `passes with a chance of ${exact ? '' : 'about '}${percent(pass)}`;
}

function tellCompetencies({ competencies }: QuizAnalysis): readonly string[] {
  return columns(
    Object.entries(competencies).map(([id, { items, points }]) => [
      id,
      counted(items, 'item'),
      counted(points, 'point'),
    ]),
  );
}

function advise({ fewItems, strategies, random, knowing, pass }: QuizAnalysis): readonly string[] {
  const [half] = knowing;
  const most = knowing.at(-1);
  const passing = Object.entries(strategies).filter(([, { passes }]) => passes);
  return [
    ...passing.map(([strategy]) => `Who picks ${nameOf(strategy)} passes: change the choices.`),
    ...(random.pass !== undefined && random.pass > 0.05
      ? [
          `Guessing passes once in ${Math.round(1 / random.pass)} times: raise “pass”, or add items.`,
        ]
      : []),
    ...(half?.pass !== undefined && half.pass > 0.5
      ? [`Who knows half of it passes more often than not: raise “pass”.`]
      : []),
    ...(most?.pass !== undefined && most.pass < 0.8
      ? [`Who knows 90 % of it often fails: lower “pass”, or add items.`]
      : []),
    ...(pass === undefined ? ['Without “pass”, nobody passes or fails.'] : []),
    ...(fewItems.length > 0
      ? [`Less than 3 items, too few to tell skill from luck: ${fewItems.join(', ')}.`]
      : []),
  ];
}

function nameOf(strategy: string): string {
  return strategy === 'everything' ? 'every choice' : `the ${strategy} each time`;
}
