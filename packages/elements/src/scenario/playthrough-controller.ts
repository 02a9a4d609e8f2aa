import {
  advancePlaythrough,
  plainText,
  readyPlaythrough,
  replayPlaythrough,
  reportPlaythrough,
  startPlaythrough,
  type Playthrough,
  type PlaythroughEvent,
  type PlaythroughReport,
  type Scene,
  type SceneChoice,
} from '@kundskap/core';
import type { ReactiveControllerHost } from 'lit';
import type { PlayedDocument } from '../document/document-controller.js';
import { CompleteEvent } from '../events/complete-event.js';
import { DecideEvent } from '../events/decide-event.js';
import { RestoreEvent } from '../events/restore-event.js';
import { Journal } from '../store/journal.js';
import type { LogStore } from '../store/log-store.js';
import { hasEnded } from './has-ended.js';
import { transcript, type Transcript } from './transcript.js';

/** Who plays, and where the host page wants the log kept. */
export interface Player {
  readonly learner: string;
  readonly store: LogStore | undefined;
}

/**
 * Plays a scenario for its host: keeps the log, derives the playthrough and its report from it, and
 * fires the host's events.
 */
export class PlaythroughController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #played: PlayedDocument<'scenario'> | undefined;
  #journal: Journal<PlaythroughEvent> | undefined;
  #opening = '';
  #playthrough: Playthrough = readyPlaythrough;
  #report: PlaythroughReport | undefined;
  #transcript: Transcript = [];
  #restored = false;
  #broken = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  get playthrough(): Playthrough {
    return this.#playthrough;
  }

  /** The conversation so far, in the language of the document. */
  get transcript(): Transcript {
    return this.#transcript;
  }

  /** Of an ended playthrough whose key is known. */
  get report(): PlaythroughReport | undefined {
    return this.#report;
  }

  /** Whether a stored playthrough was found, and the learner has not acted since. */
  get restored(): boolean {
    return this.#restored;
  }

  /** Whether the document lacks what it takes to play it. */
  get broken(): boolean {
    return this.#broken;
  }

  /** Whether the stored log has been looked for, so that the learner may begin. */
  get open(): boolean {
    return this.#journal !== undefined;
  }

  /** Whether what happens survives the page. */
  get durable(): boolean {
    return this.#journal?.durable ?? true;
  }

  /** Plays a scenario from its stored log, or goes on with the same scenario in another language. */
  play(played: PlayedDocument<'scenario'>, player: Player): void {
    this.#played = played;
    const opening = JSON.stringify([player.learner, played.document.id]);
    if (opening === this.#opening && this.#journal?.isIn(player.store)) {
      this.#derive();
      return;
    }
    this.#opening = opening;
    this.#journal = undefined;
    this.#playthrough = readyPlaythrough;
    this.#transcript = [];
    this.#report = undefined;
    this.#restored = false;
    void this.#restore(opening, { learner: player.learner, document: played.document.id }, player);
  }

  /** Begins, or begins anew. */
  start(): void {
    if (!this.#played || !this.#journal) return;

    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    this.#journal.replace([startPlaythrough(this.#played.document, { at: Date.now(), seed })]);
    this.#derive();
    this.#touched();
  }

  decide(scene: Scene, choice: SceneChoice): void {
    this.#append({ type: 'decided', at: Date.now(), scene: scene.id, choice: choice.id }, () => {
      this.#host.dispatchEvent(new DecideEvent(scene.id, choice.id, plainText(choice.text)));
    });
  }

  continue(scene: Scene): void {
    this.#append({ type: 'continued', at: Date.now(), scene: scene.id });
  }

  rewind(step: number): void {
    this.#append({ type: 'rewound', at: Date.now(), step });
  }

  async #restore(
    opening: string,
    key: { readonly learner: string; readonly document: string },
    { store }: Player,
  ): Promise<void> {
    const journal = await Journal.open<PlaythroughEvent>(key, store, () => {
      this.#host.requestUpdate();
    });
    if (opening !== this.#opening) return;

    this.#journal = journal;
    this.#derive();
    this.#restored = this.#playthrough.phase !== 'ready';
    this.#host.requestUpdate();
    if (this.#restored) {
      this.#host.dispatchEvent(new RestoreEvent(key.document, this.#playthrough));
    }
  }

  #append(event: PlaythroughEvent, told?: () => void): void {
    if (!this.#played || !this.#journal) return;

    const { document } = this.#played;
    const before = this.#playthrough;
    if (advancePlaythrough(document, before, event) === before) return;

    const ended = hasEnded(document, this.#journal.log);
    this.#journal.append(event);
    this.#derive();
    this.#touched();
    told?.();
    if (!ended && this.#report) this.#host.dispatchEvent(new CompleteEvent(this.#report));
  }

  #derive(): void {
    if (!this.#played || !this.#journal) return;

    const { document, key } = this.#played;
    try {
      const playthrough = replayPlaythrough(document, this.#journal.log);
      const ended = playthrough.phase === 'ended';
      this.#playthrough = playthrough;
      this.#transcript = playthrough.phase === 'ready' ? [] : transcript(document, playthrough);
      this.#report = ended && key ? reportPlaythrough(document, key, playthrough) : undefined;
      this.#broken = false;
    } catch {
      this.#broken = true;
    }
  }

  #touched(): void {
    this.#restored = false;
    this.#host.requestUpdate();
  }
}
