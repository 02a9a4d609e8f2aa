import type { Content } from '../model/content.js';
import type { ItemBase, KeyBase } from '../model/item-base.js';
import type { ChoiceId } from '../model/ids.js';
import { plainText } from '../model/plain-text.js';
import type { Context } from './context.js';
import type { Directive, DirectiveType } from './directive.js';
import { refuseOthers } from './names.js';
import { missingCheckbox } from './rules/index.js';
import type { WrittenChoice } from './read-choices.js';
import type { Span, TableNode } from './syntax.js';

/** An item whose kind is not settled yet: what all kinds share, and the pieces a kind is made of. */
export interface ItemDraft {
  readonly base: ItemBase;
  readonly explanation?: Content;
  /** The heading, for messages. */
  readonly title: string;
  readonly span: Span;
  readonly directives: readonly Directive[];
  /** How many blanks the text has, those that were not written as code included. */
  readonly blanks: number;
  readonly list?: { readonly ordered: boolean; readonly choices: readonly WrittenChoice[] };
  readonly table?: TableNode;
  readonly line: boolean;
  readonly context: Context;
}

/** The fields that every item and key share, once the feedback is known. */
export function sharedFields(
  { base, explanation }: ItemDraft,
  feedback: readonly (readonly [ChoiceId, Content | undefined])[],
): ItemBase & Omit<KeyBase, 'kind'> {
  return {
    ...base,
    ...(explanation ? { explanation } : {}),
    feedback: Object.fromEntries(feedback.flatMap(([id, said]) => (said ? [[id, said]] : []))),
  };
}

/** The feedback of written choices, by their ids. */
export function feedbackOf(choices: readonly WrittenChoice[]) {
  return choices.map(({ id, feedback }) => [id, feedback] as const);
}

/** What learners see of a written choice. */
export function shownChoice({ id, text }: WrittenChoice) {
  return { id, text };
}

/** Tells directives of choices that mean nothing in this kind. */
export function refuseChoiceDirectives(
  choices: readonly WrittenChoice[],
  allowed: readonly DirectiveType[],
  context: Context,
): void {
  for (const { directives } of choices) {
    refuseOthers(directives, ['id', 'source', ...allowed], 'at the end of this choice', context);
  }
}

/** Tells the choices without a checkbox in a list where others have one. */
export function reportMissingBoxes(choices: readonly WrittenChoice[], { report }: Context): void {
  for (const { checkbox, span, text } of choices) {
    if (checkbox === 'none') report(missingCheckbox, span, { text: plainText(text) });
  }
}

/** Whether the author gave a choice its id. */
export function hasId({ directives }: WrittenChoice): boolean {
  return directives.some(({ type }) => type === 'id');
}

/** The weight that an author gave a choice. */
export function weightOf({ directives }: WrittenChoice): number | undefined {
  return directives.find((each) => each.type === 'weight')?.weight;
}
