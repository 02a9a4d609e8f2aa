import type { CompetencyId, SceneId } from '../model/ids.js';
import { plainText } from '../model/plain-text.js';
import type { Variable, VariableEffect } from '../model/scenario.js';
import type { AuthoredScene, AuthoredSceneChoice } from '../model/split-key.js';
import { closest } from './closest.js';
import type { Context } from './context.js';
import type { Directive, Effect } from './directive.js';
import { readSources, refuseOthers } from './names.js';
import { readOnward } from './read-onward.js';
import { readChoices, type WrittenChoice } from './read-choices.js';
import { readContents } from './read-contents.js';
import type { Part } from './read-parts.js';
import {
  brokenLink,
  choiceWithoutLink,
  danglingLink,
  feedbackNotIndented,
  twoLists,
  twoWaysOn,
  unknownCompetency,
  unknownVariable,
} from './rules/index.js';
import { readScenarioGuard } from './scenario-guard.js';
import { nodeText, type BlockNode, type ListNode, type Span } from './syntax.js';
import { toContent, toInlines, type ContentOptions } from './to-content.js';

/** What the scenes of a scenario share. */
export interface SceneContext extends Context {
  readonly scenes: readonly SceneId[];
  readonly variables: Readonly<Record<string, Variable>>;
}

/** A scene, and where its parts stand, for what the analysis finds. */
export interface WrittenScene {
  readonly scene: AuthoredScene;
  readonly span: Span;
  readonly title: string;
  /** The condition of each choice, or else the choice. */
  readonly choiceSpans: Readonly<Record<string, Span>>;
}

/** Reads one `##` part of a scenario as a scene. */
export function parseScene(part: Part, context: SceneContext): WrittenScene {
  const declared = { scenes: context.scenes, variables: Object.keys(context.variables) };
  const options: ContentOptions = {
    ...context,
    readGuard: (directive) => readScenarioGuard(directive, declared, context),
  };
  const title = nodeText(part.title).trim() || part.id;
  const contents = readContents(part.blocks, options);
  refuseOthers(contents.directives, ['end', 'source'], 'in a scene', context);

  const { material, items } = partSceneBlocks(contents.blocks, title, context);
  const { blocks, ways, onward } = readOnward(material);
  const written = readChoices(items, withoutBrokenLinks(options));
  const choices = written.map((choice) => toSceneChoice(choice, options, context));
  const next = ways.map(({ href, inlines, span }) => ({
    text: toInlines(inlines, options),
    to: resolveScene(href, span, context),
  }))[0];
  const end = contents.directives.find((each) => each.type === 'end')?.verdict;

  const waysOn = [choices.length > 0, end !== undefined].filter(Boolean).length + ways.length;
  if (waysOn > 1) context.report(twoWaysOn, ways[0]?.span ?? part.span, { scene: title });

  const scene: AuthoredScene = {
    id: part.id,
    title: toInlines(part.title, context),
    content: toContent(blocks, options),
    hints: contents.hints,
    choices,
    ...(next && choices.length === 0 && !end ? { next } : {}),
    ...(end && choices.length === 0 ? { end } : {}),
    ...(contents.takeaway ? { takeaway: contents.takeaway } : {}),
    ...(contents.explanation ? { explanation: contents.explanation } : {}),
    onward,
    sources: readSources(contents.directives, context),
  };
  return {
    scene,
    span: part.span,
    title,
    choiceSpans: Object.fromEntries(written.map((choice) => [choice.id, conditionSpan(choice)])),
  };
}

/** Parts the choices from what is read: a list of which any item begins with a link to a scene. */
function partSceneBlocks(blocks: readonly BlockNode[], title: string, { report }: Context) {
  const isChoices = (block: BlockNode): block is ListNode =>
    block.type === 'list' && block.items.some(({ blocks: [first] }) => opensWithLink(first));
  const at = blocks.findIndex(isChoices);
  if (at === -1) return { material: blocks, items: [] };

  const material = blocks.slice(0, at);
  const items: ListNode['items'][number][] = [];
  let broken = true;
  for (const block of blocks.slice(at)) {
    if (block.type === 'list') {
      if (!broken) report(twoLists, block.span, { title });
      broken = false;
      items.push(...block.items);
    } else if (block.type === 'quote') {
      report(feedbackNotIndented, block.span, undefined);
      broken = true;
    } else {
      material.push(block);
    }
  }
  return { material, items };
}

const shownLink = /^\s*\[([^\]]*)\]\(([^)]*)\)/;

function opensWithLink(block: BlockNode | undefined): boolean {
  const first = block?.type === 'paragraph' ? block.inlines[0] : undefined;
  if (first?.type === 'link') return first.href.startsWith('#');
  return first?.type === 'text' && (shownLink.exec(first.text)?.[2] ?? '').startsWith('#');
}

/** Links that open a choice are looked at here, so that a broken one is told once. */
function withoutBrokenLinks(options: ContentOptions): ContentOptions {
  return {
    ...options,
    report: (rule, span, params) => {
      if (rule.code !== brokenLink.code) options.report(rule, span, params);
    },
  };
}

function toSceneChoice(
  choice: WrittenChoice,
  options: ContentOptions,
  context: SceneContext,
): AuthoredSceneChoice {
  const { text, to } = readTarget(choice, options, context);
  refuseOthers(
    choice.directives,
    ['effects', 'if', 'id', 'repeat', 'source'],
    'at a choice of a scene',
    context,
  );
  const condition = choice.directives.find((each) => each.type === 'if');
  const when = condition && options.readGuard?.(condition);
  return {
    id: choice.id,
    text,
    to,
    ...(when ? { when } : {}),
    ...readEffects(choice.directives, context),
    repeat: choice.directives.some(({ type }) => type === 'repeat'),
    ...(choice.feedback ? { feedback: choice.feedback } : {}),
    sources: choice.sources,
    best: 0,
  };
}

function readTarget(choice: WrittenChoice, options: ContentOptions, context: SceneContext) {
  const [first, ...rest] = choice.inlines;
  const told = { ...options, report: () => undefined };
  if (first?.type === 'link' && first.href.startsWith('#')) {
    const text = toInlines([...first.inlines, ...rest], told);
    return { text, to: resolveScene(first.href, first.span, context) };
  }
  const shown = first?.type === 'text' ? shownLink.exec(first.text) : null;
  if (first && shown) {
    const [link, words = '', href = ''] = shown;
    const { line, column } = first.span;
    const span = { line, column, endLine: line, endColumn: column + link.length };
    context.report(brokenLink, span, { text: link.trim() });
    const target = href.replace(/^#/, '').trim();
    return { text: [words], to: closest(target, context.scenes) ?? '' };
  }
  context.report(choiceWithoutLink, choice.span, { text: plainText(choice.text) });
  return { text: choice.text, to: '' };
}

/** The scene a link leads to; where it leads nowhere, the one most likely meant, or else ''. */
function resolveScene(href: string, span: Span, { scenes, report }: SceneContext): SceneId {
  const target = decoded(href.slice(1));
  if (scenes.includes(target)) return target;
  const near = closest(target, scenes);
  report(danglingLink, span, { target: `#${target}`, near, known: scenes });
  return near ?? '';
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Parts the effects of a choice into those on variables and those on competencies. */
function readEffects(directives: readonly Directive[], context: SceneContext) {
  const effects: VariableEffect[] = [];
  const gains: Record<CompetencyId, number> = {};
  for (const effect of directives.flatMap((each) =>
    each.type === 'effects' ? each.effects : [],
  )) {
    const variable = context.variables[effect.name];
    if (variable && Object.hasOwn(context.variables, effect.name)) {
      effects.push(toVariableEffect(effect, variable));
    } else if ('add' in effect.change && Object.hasOwn(context.library.competencies, effect.name)) {
      gains[effect.name] = (gains[effect.name] ?? 0) + effect.change.add;
    } else {
      reportUnknown(effect, context);
    }
  }
  return { effects, gains };
}

function toVariableEffect({ name, change }: Effect, { min, max }: Variable): VariableEffect {
  if ('add' in change) return { variable: name, add: change.add };
  return { variable: name, set: change.set === 'max' ? max : min };
}

/** A name that is set or cleared is meant as a variable; one that is counted may be either. */
function reportUnknown({ name, change, span }: Effect, context: SceneContext): void {
  const variables = Object.keys(context.variables);
  const competencies = Object.keys(context.library.competencies);
  const nearVariable = closest(name, variables);
  const nearCompetency = closest(name, competencies);
  if ('set' in change || (nearVariable && !nearCompetency)) {
    context.report(unknownVariable, span, { name, near: nearVariable, known: variables });
  } else {
    context.report(unknownCompetency, span, { name, near: nearCompetency, known: competencies });
  }
}

function conditionSpan({ directives, span }: WrittenChoice): Span {
  return directives.find(({ type }) => type === 'if')?.span ?? span;
}
