import {
  findScene,
  shownContent,
  type BegunPlaythrough,
  type Block,
  type ChoiceId,
  type Content,
  type Inline,
  type Scene,
  type ScenarioDocument,
  type SceneId,
  type VariableId,
} from '@kundskap/core';
import { customerName, isSpeech } from './customer.js';
import { moodLevel, type MoodLevel } from './mood.js';
import { toReply, type Reply } from './reply.js';

/** The conversation so far, told in the words of one language. */
export type Transcript = readonly Turn[];

/** One visit to a scene: what was heard and seen there, and what the learner replied. */
export interface Turn {
  /** Counts the steps of the playthrough from 0; the last turn is where the learner is now. */
  readonly step: number;
  readonly scene: Scene;
  readonly lines: readonly Line[];
  /** The customer's mood in the scene; missing where the scenario names none. */
  readonly mood?: MoodLevel;
  /** Missing in the scene where the learner is now, and where there was nothing to choose. */
  readonly reply?: Reply;
}

/** A message, a stage direction, or something to look at, such as the customer's letter. */
export type Line =
  | {
      readonly type: 'speech';
      readonly speaker: string;
      /** Whether it is the customer who speaks, rather than a colleague or a passer-by. */
      readonly customer: boolean;
      readonly children: readonly Inline[];
    }
  | { readonly type: 'direction' | 'material'; readonly content: Content };

/** Tells a playthrough as a conversation. A scene that the document no longer has is left out. */
export function transcript(scenario: ScenarioDocument, playthrough: BegunPlaythrough): Transcript {
  const customer = customerName(scenario);
  const visits: readonly Visit[] = [...playthrough.steps, playthrough];

  return visits.flatMap((visit, step) => {
    const scene = findScene(scenario, visit.scene);
    if (!scene) return [];

    const mood = moodLevel(scenario, visit.variables);
    const choice = scene.choices.find(({ id }) => id === visit.choice);
    return {
      step,
      scene,
      lines: linesOf(shownContent(scene.content, visit), customer),
      ...(mood !== undefined && { mood }),
      ...(choice && { reply: toReply(choice.text) }),
    };
  });
}

interface Visit {
  readonly scene: SceneId;
  readonly choice?: ChoiceId;
  readonly variables: Readonly<Record<VariableId, number>>;
  readonly visited: readonly SceneId[];
}

/** Splits the content of a scene into lines. */
export function linesOf(content: Content, customer: string | undefined): readonly Line[] {
  const lines: Line[] = [];
  for (const block of content) {
    const last = lines.at(-1);
    if (isSpeech(block)) {
      const { speaker, children } = block;
      lines.push({ type: 'speech', speaker, customer: speaker === customer, children });
    } else if (last?.type === lineType(block)) {
      lines[lines.length - 1] = { type: last.type, content: [...last.content, block] };
    } else {
      lines.push({ type: lineType(block), content: [block] });
    }
  }
  return lines;
}

function lineType(block: Block): 'direction' | 'material' {
  return block.type === 'paragraph' && block.children.some(isText) ? 'direction' : 'material';
}

function isText(inline: Inline): boolean {
  if (typeof inline === 'string') return inline.trim() !== '';
  return !['image', 'audio', 'video', 'break'].includes(inline.type);
}
