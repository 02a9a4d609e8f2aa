import type { ChoiceId, SceneId } from '@kundskap/core';

/** The learner took a choice of a scene. */
export class DecideEvent extends Event {
  static readonly type = 'kundskap-decide';

  constructor(
    readonly sceneId: SceneId,
    readonly choiceId: ChoiceId,
    /** The words of the choice, in the language of the document. */
    readonly words: string,
  ) {
    super(DecideEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kundskap-decide': DecideEvent;
  }
}
