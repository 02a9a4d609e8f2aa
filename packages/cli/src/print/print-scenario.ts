import type {
  ScenarioDocument,
  ScenarioKey,
  Scene,
  SceneChoice,
  SceneChoiceKey,
  VariableEffect,
} from '@kundskap/core';
import { markup, type Markup } from './markup.js';
import { say, sayNumber, saySigned, type Paper } from './paper.js';
import { printContent, printGuard, printInlines } from './print-content.js';
import { correctMark, labelled, printFeedback } from './print-item-key.js';

/** A scenario to play on paper: numbered scenes, whose numbered choices say where to go. */
export function printScenario(scenario: ScenarioDocument, paper: Paper): Markup {
  const { start, variables, scenes } = scenario;
  const notes = Object.entries(variables).map(
    ([name, { min, max, initial }]) => `${name} = ${initial} (${min}–${max})`,
  );
  return markup`<p class="ask">${say(paper, paper.words.startAt(paper.scene(start)))}</p>
${notes.length > 0 && hasGuards(scenario) ? markup`<p>${say(paper, paper.words.keepNote)}: ${notes.join(', ')}</p>\n` : undefined}${scenes.map((scene) => printScene(scene, paper))}`;
}

/** What each choice of a scenario is worth, and what to say about it. */
export function printScenarioKey(
  { scenes }: ScenarioDocument,
  key: ScenarioKey,
  paper: Paper,
): Markup {
  return markup`<p>${say(paper, paper.words.bestScore)}: ${sayNumber(paper, key.range.max)}</p>
${scenes.filter(({ choices }) => choices.length > 0).map((scene) => printSceneKey(scene, key, paper))}`;
}

function printScene(scene: Scene, paper: Paper): Markup {
  const { words } = paper;
  const { id, title, content, choices, next, end, takeaway } = scene;
  return markup`<section class="part">
<h2>${paper.scene(id)}. ${printInlines(title, paper)}</h2>
${printContent(content, paper)}${choices.length > 0 ? markup`<ol>${choices.map((choice) => printChoice(choice, paper))}</ol>\n` : undefined}${next && markup`<p>${printInlines(next.text, paper)} ${printWay(next.to, paper)}</p>\n`}${end && markup`<p class="end"><b>${say(paper, words.verdicts[end])}</b></p>\n`}${takeaway && labelled(words.takeaway, takeaway, paper)}</section>\n`;
}

function printChoice({ text, to, when, effects }: SceneChoice, paper: Paper): Markup {
  const noted = effects.map((effect) => effectText(effect, paper));
  return markup`<li>${printGuard(when, paper)}${printInlines(text, paper)} ${printWay(to, paper)}${noted.length > 0 ? markup` <small>(${noted.join(', ')})</small>` : undefined}</li>\n`;
}

function printWay(to: string, paper: Paper): Markup {
  return markup`<span class="way">→ ${say(paper, paper.words.goTo(paper.scene(to)))}</span>`;
}

function printSceneKey(
  { id, title, choices, hints }: Scene,
  { choices: keys, explanations }: ScenarioKey,
  paper: Paper,
): Markup {
  const ofScene = keys[id] ?? {};
  const best = Math.max(...Object.values(ofScene).map((choice) => choice.best));
  const explanation = explanations[id];
  return markup`<section class="part">
<h2>${paper.scene(id)}. ${printInlines(title, paper)}</h2>
<ol>${choices.map((choice) => printChoiceKey(choice, ofScene[choice.id], best, paper))}</ol>
${explanation && labelled(paper.words.explanation, explanation, paper)}${hints.map((hint) => labelled(paper.words.hint, hint, paper))}</section>\n`;
}

function printChoiceKey(
  { text }: SceneChoice,
  key: SceneChoiceKey | undefined,
  best: number,
  paper: Paper,
): Markup {
  const gains = Object.entries(key?.gains ?? {}).map(
    ([competency, value]) => `${paper.competency(competency)} ${saySigned(paper, value)}`,
  );
  return markup`<li>${key?.best === best ? correctMark(paper) : undefined}${printInlines(text, paper)}${gains.length > 0 ? markup` <small>(${gains.join(', ')})</small>` : undefined}${printFeedback(key?.feedback, paper)}</li>\n`;
}

function effectText(effect: VariableEffect, paper: Paper): string {
  return 'add' in effect
    ? `${effect.variable} ${saySigned(paper, effect.add)}`
    : `${effect.variable} = ${effect.set}`;
}

/** Whether there is anything to take notes for. */
function hasGuards({ scenes }: ScenarioDocument): boolean {
  return scenes.some(
    ({ content, choices }) =>
      choices.some(({ when }) => when) || content.some((block) => 'when' in block),
  );
}
