import type { SceneId } from '../model/ids.js';
import { plainText } from '../model/plain-text.js';
import type { AuthoredScene, AuthoredSceneChoice } from '../model/split-key.js';
import { anchorMeant, reportDangling } from './dangling.js';
import { readSources, refuseOthers } from './names.js';
import { readOnward } from './read-onward.js';
import { readWaysOn } from './read-ways-on.js';
import { readChoices, type WrittenChoice } from './read-choices.js';
import { readContents } from './read-contents.js';
import { readEffects } from './read-effects.js';
import type { Part } from './read-parts.js';
import { gatherChoices } from './response-block.js';
import { reportGaps } from './review-item.js';
import {
  brokenLink,
  choiceWithoutLink,
  danglingLink,
  missingSign,
  twoWaysOn,
} from './rules/index.js';
import { joinGuards, readScenarioGuard } from './scenario-guard.js';
import { isDeadEnd } from './scenario-doubts.js';
import type { SceneContext } from './scene-context.js';
import { opensWithSceneLink, sceneLinkOf, type SceneLink } from './scene-link.js';
import { nodeText, type BlockNode, type ListItemNode, type Span } from './syntax.js';
import { toContent, toInlines, type ContentOptions } from './to-content.js';
import { holdsBrokenLink } from './told-in-text.js';

/** A scene, and where its parts stand, for what the analysis finds. */
export interface WrittenScene {
  readonly scene: AuthoredScene;
  readonly span: Span;
  readonly title: string;
  /** The condition of each choice, or else the choice. */
  readonly choiceSpans: Readonly<Record<string, Span>>;
  /** Whether a mistake that is told may hide its way on. */
  readonly isUnsure: boolean;
  /** Where the ways on lead that are one too many. */
  readonly dropped: readonly SceneId[];
  /** Directives of its choices that could not be read: what they do to variables is not known. */
  readonly unread: readonly string[];
}

/** Reads one `##` part of a scenario as a scene. */
export function parseScene(part: Part, context: SceneContext): WrittenScene {
  const options: ContentOptions = {
    ...context,
    readGuard: (directive) => readScenarioGuard(directive, context),
  };
  const title = nodeText(part.title).trim() || part.id;
  const contents = readContents(part.blocks, 'scene', options);
  refuseOthers(contents.directives, ['end', 'source'], 'in a scene', context);

  const { material, items } = partSceneBlocks(contents.blocks, title, context);
  const { blocks: further, onward } = readOnward(material);
  const { blocks, ways } = readWaysOn(further, context.report);
  const written = readChoices(items, withoutOpeningLinks(items, options));
  reportGaps(written, context.report);
  const choices = written.map((choice) => toSceneChoice(choice, options, context));
  const [next, ...otherWays] = ways.map((way) => ({
    text: toInlines(way.words, options),
    to: resolveScene(way, context),
  }));
  const ends = contents.directives.filter((each) => each.type === 'end');
  const end = ends[0]?.verdict;

  const [, second] = [
    ...(choices.length > 0 ? [part.span] : []),
    ...ends.map(({ span }) => span),
    ...ways.map(({ span }) => span),
  ];
  if (second) context.report(twoWaysOn, second, { scene: title });

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
    isUnsure: part.isUnread || (isDeadEnd(scene) && blocks.some(mayHideWayOn)),
    dropped: [...(scene.next ? [] : next ? [next] : []), ...otherWays].map(({ to }) => to),
    unread: written.flatMap(({ directives }) =>
      directives.flatMap(({ type, text }) => (type === 'unread' ? text : [])),
    ),
  };
}

/** Parts the choices from what is read: a list of which any item begins with a link to a scene. */
function partSceneBlocks(blocks: readonly BlockNode[], title: string, { report }: SceneContext) {
  const at = blocks.findIndex(
    (block) => block.type === 'list' && block.items.some(opensWithSceneLink),
  );
  const list = blocks[at];
  if (list?.type !== 'list') return { material: blocks, items: [] };
  const { items, after } = gatherChoices(list, blocks.slice(at + 1), title, report);
  return { material: [...blocks.slice(0, at), ...after], items };
}

/** Links that open a choice are told with the choice, so that none is told twice. */
function withoutOpeningLinks(
  items: readonly ListItemNode[],
  options: ContentOptions,
): ContentOptions {
  const openings = new Set(items.map((item) => placeOf(openingLink(item)?.span)));
  const told: ReadonlySet<string> = new Set([brokenLink.code, danglingLink.code]);
  return {
    ...options,
    report: (rule, span, params) => {
      if (told.has(rule.code) && openings.has(placeOf(span))) return;
      options.report(rule, span, params);
    },
  };
}

function openingLink({ blocks: [first] }: ListItemNode): SceneLink | undefined {
  return first?.type === 'paragraph' ? sceneLinkOf(first.inlines[0]) : undefined;
}

function placeOf(span: Span | undefined): string {
  return span ? `${span.line}:${span.column}` : '';
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
  const guards = choice.directives.flatMap((each) =>
    each.type === 'if' ? (options.readGuard?.(each) ?? []) : [],
  );
  const when = joinGuards(guards);
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
  const link = sceneLinkOf(first);
  if (link) {
    const silent = { ...options, report: () => undefined };
    const text = toInlines([...link.words, ...(link.broken === undefined ? rest : [])], silent);
    return { text, to: resolveScene(link, context) };
  }
  const isBroken = choice.inlines.some((node) => node.type === 'text' && holdsBrokenLink(node));
  if (!isBroken && choice.text.length > 0) {
    context.report(choiceWithoutLink, choice.span, { text: plainText(choice.text) });
  }
  return { text: choice.text, to: '' };
}

/** The scene a link leads to; where it leads nowhere, the one most likely meant, or else ''. */
function resolveScene(
  { target, span, broken, hasSign }: SceneLink,
  context: SceneContext,
): SceneId {
  const { anchors, report } = context;
  const isKnown = anchors.has(target);
  if (broken !== undefined) report(brokenLink, span, { text: broken });
  else if (isKnown && !hasSign) report(missingSign, span, { target, near: target });
  if (isKnown) return target;
  if (broken === undefined && hasSign) return reportDangling(target, span, context) ?? '';

  const near = anchorMeant(target, anchors);
  if (broken === undefined) report(missingSign, span, { target, near: near ?? target });
  return near ?? '';
}

/** Whether a block holds what was meant as a link. */
function mayHideWayOn(block: BlockNode): boolean {
  if (block.type === 'paragraph') {
    return block.inlines.some((node) => node.type === 'text' && holdsBrokenLink(node));
  }
  return block.type === 'list' && block.items.some((item) => item.blocks.some(mayHideWayOn));
}

function conditionSpan({ directives, span }: WrittenChoice): Span {
  return directives.find(({ type }) => type === 'if')?.span ?? span;
}
