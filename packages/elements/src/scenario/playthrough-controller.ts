import {
  advancePlaythrough,
  plainText,
  readyPlaythrough,
  replayPlaythrough,
  startPlaythrough,
  type BegunPlaythrough,
  type Playthrough,
  type PlaythroughEvent,
  type PlaythroughReport,
  type Scene,
  type SceneChoice,
} from '@kundskap/core';
import { bestPlaythrough, reportPlaythrough } from '@kundskap/core/report';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlayedDocument } from '../document/document-controller.js';
import { CompleteEvent } from '../events/complete-event.js';
import { DecideEvent } from '../events/decide-event.js';
import { RestoreEvent } from '../events/restore-event.js';
import { Journal, type JournalKey } from '../store/journal.js';
import type { LogStore } from '../store/log-store.js';
import { fitLog, type FittedLog } from './fit-log.js';
import { hasEnded } from './has-ended.js';
import { transcript, type Transcript } from './transcript.js';

/** An element that says whose playthroughs are kept where. */
export interface PlaythroughHost extends ReactiveControllerHost, HTMLElement {
  learner: string;
  store: LogStore | undefined;
}

/**
 * Plays a scenario for its host: keeps the log, derives the playthrough and its report from it, and
 * fires the host's events. Calls `onRestore` when a stored playthrough continues.
 */
export class PlaythroughController implements ReactiveController {
  readonly #host: PlaythroughHost;
  readonly #onRestore: () => void;
  #played: PlayedDocument<'scenario'> | undefined;
  #journal: Journal<PlaythroughEvent> | undefined;
  #log: PlaythroughLog | undefined;
  #playthrough: Playthrough = readyPlaythrough;
  #report: PlaythroughReport | undefined;
  #transcript: Transcript = [];
  #fitted: FittedLog = { log: [], isCut: false };
  #best: BegunPlaythrough | undefined;
  #isRestored = false;
  #isBroken = false;

  constructor(host: PlaythroughHost, onRestore: () => void) {
    this.#host = host;
    this.#onRestore = onRestore;
    host.addController(this);
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

  /** The best playthrough there is, once one has ended that could have been better. */
  get best(): BegunPlaythrough | undefined {
    return this.#best;
  }

  /** Whether the scenario was edited, so that the last steps of the log do not fit it. */
  get isChanged(): boolean {
    return this.#fitted.isCut;
  }

  /** Whether a stored playthrough was found, and the learner has not acted since. */
  get isRestored(): boolean {
    return this.#isRestored;
  }

  /** Whether the document lacks what it takes to play it. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** Whether the stored log has been looked for, so that the learner may begin. */
  get isOpen(): boolean {
    return this.#journal !== undefined;
  }

  /** Whether what happens survives the page. */
  get isDurable(): boolean {
    return this.#journal?.durable ?? true;
  }

  hostUpdate(): void {
    if (this.#played) this.play(this.#played);
  }

  /** Plays a scenario from its stored log, or goes on with the same scenario in another language. */
  play(played: PlayedDocument<'scenario'>): void {
    const { learner, store } = this.#host;
    const log = { learner, document: played.document.id, store };
    const isSame = played === this.#played;
    this.#played = played;
    if (isSameLog(log, this.#log)) {
      if (!isSame) this.#derive();
      return;
    }
    this.#log = log;
    this.#journal = undefined;
    this.#playthrough = readyPlaythrough;
    this.#transcript = [];
    this.#report = undefined;
    this.#best = undefined;
    this.#fitted = { log: [], isCut: false };
    this.#isRestored = false;
    void this.#restore(log);
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

  async #restore(log: PlaythroughLog): Promise<void> {
    const journal = await Journal.open<PlaythroughEvent>(log, log.store, () => {
      this.#host.requestUpdate();
    });
    if (log !== this.#log) return;

    this.#journal = journal;
    this.#derive();
    // A playthrough in which nothing but its start happened needs no word about it.
    this.#isRestored = this.#playthrough.phase !== 'ready' && journal.log.length > 1;
    this.#host.requestUpdate();
    if (!this.#isRestored) return;
    this.#onRestore();
    this.#host.dispatchEvent(new RestoreEvent(log.document, this.#playthrough));
  }

  #append(event: PlaythroughEvent, told?: () => void): void {
    if (!this.#played || !this.#journal) return;

    const { document } = this.#played;
    const before = this.#playthrough;
    if (advancePlaythrough(document, before, event) === before) return;

    const ended = hasEnded(document, this.#journal.log);
    const { log } = this.#fitted;
    // Until the learner goes on from there, what does not fit is kept: it may fit another language.
    if (log === this.#journal.log) this.#journal.append(event);
    else this.#journal.replace([...log, event]);
    this.#derive();
    this.#touched();
    told?.();
    if (!ended && this.#report) this.#host.dispatchEvent(new CompleteEvent(this.#report));
  }

  #derive(): void {
    if (!this.#played || !this.#journal) return;

    const { document, key } = this.#played;
    try {
      this.#fitted = fitLog(document, this.#journal.log);
      const playthrough = replayPlaythrough(document, this.#fitted.log);
      const ended = playthrough.phase === 'ended';
      this.#playthrough = playthrough;
      this.#transcript = playthrough.phase === 'ready' ? [] : transcript(document, playthrough);
      this.#report = ended && key ? reportPlaythrough(document, key, playthrough) : undefined;
      const couldBeBetter = this.#report && this.#report.score.raw < this.#report.score.max;
      this.#best = couldBeBetter && key ? bestPlaythrough(document, key) : undefined;
      this.#isBroken = false;
    } catch {
      this.#isBroken = true;
    }
  }

  #touched(): void {
    this.#isRestored = false;
    this.#host.requestUpdate();
  }
}

/** Whose log of which scenario, and where it is kept. */
interface PlaythroughLog extends JournalKey {
  readonly store: LogStore | undefined;
}

function isSameLog(one: PlaythroughLog, other: PlaythroughLog | undefined): boolean {
  return (
    one.learner === other?.learner && one.document === other.document && one.store === other.store
  );
}
