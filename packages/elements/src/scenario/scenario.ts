import {
  advancePlaythrough,
  findScene,
  openChoices,
  plainText,
  readyPlaythrough,
  replayPlaythrough,
  reportPlaythrough,
  shuffle,
  startPlaythrough,
  type BegunPlaythrough,
  type CompetencyId,
  type Document,
  type Inline,
  type Key,
  type Playthrough,
  type PlaythroughEvent,
  type PlaythroughReport,
  type Scene,
  type SceneChoice,
  type ScenarioDocument,
} from '@kundskap/core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DocumentController, type PlayedDocument } from '../document/document-controller.js';
import { renderFailure } from '../document/render-failure.js';
import { CompleteEvent } from '../events/complete-event.js';
import { DecideEvent } from '../events/decide-event.js';
import { RestoreEvent } from '../events/restore-event.js';
import type { TryAgainEvent } from '../events/try-again-event.js';
import { LocaleController } from '../locale/locale-controller.js';
import type { Messages } from '../locale/messages.js';
import { renderContent, renderInline, type RichTextOptions } from '../rich-text/render-content.js';
import { richText } from '../rich-text/rich-text.styles.js';
import { Journal } from '../store/journal.js';
import type { LogStore } from '../store/log-store.js';
import { Announcer } from '../theme/announcer.js';
import { tokens } from '../theme/tokens.styles.js';
import { bubbleStyles } from './bubble.styles.js';
import { customerName } from './customer.js';
import { hasEnded } from './has-ended.js';
import { moodLevel } from './mood.js';
import { renderReply } from './render-reply.js';
import { avatar, renderTranscript } from './render-transcript.js';
import { toReply } from './reply.js';
import { styles } from './scenario.styles.js';
import { transcript } from './transcript.js';

/**
 * Plays a scenario as a conversation: what the customer says in speech bubbles, the learner's choices
 * as replies, and at the ending a debrief from which any decision can be tried again.
 *
 * The digits 1 to 9 take a reply while the focus is inside the element. A playthrough is stored as
 * it goes and continues after a reload, and in another language.
 *
 * @fires {DecideEvent} kundskap-decide - The learner took a choice.
 * @fires {CompleteEvent} kundskap-complete - The playthrough reached its first ending, with its
 *   report. Never fired without a key, after a restore, or after trying again from a decision.
 * @fires {RestoreEvent} kundskap-restore - A stored playthrough continues.
 * @csspart title - The title of the scenario.
 * @csspart customer - The bar with the customer's face, name and mood.
 * @csspart transcript - The conversation so far.
 * @csspart scene-title - The title of a scene.
 * @csspart bubble - Something that is said or done.
 * @csspart own-bubble - A bubble of the learner.
 * @csspart direction - What happens, between the bubbles.
 * @csspart material - Something to look at, such as a letter.
 * @csspart reply - A reply that can be taken.
 * @csspart ending - How the conversation ended, and what to remember.
 * @csspart failure - The sentence shown when the scenario cannot be.
 * @cssproperty [--kundskap-bubble] - Background of what others say.
 * @cssproperty [--kundskap-bubble-mine=var(--kundskap-accent)] - Background of what the learner says.
 * @cssproperty [--kundskap-on-bubble-mine=var(--kundskap-on-accent)] - Words on it.
 * @cssproperty [--kundskap-sticky-top=0px] - Where the customer's bar sticks, below a header of the page.
 */
export class ScenarioElement extends LitElement {
  static override styles = [tokens, richText, bubbleStyles, styles];

  /** Address of the built scenario; `{lang}` in it stands for the language. */
  @property() src: string | undefined;

  /** Who plays, as the host page names them. Keeps playthroughs on a shared device apart. */
  @property() learner = '';

  /** Hosts that pictures may come from besides this one, separated by spaces. */
  @property({ attribute: 'image-hosts' }) imageHosts = '';

  /** The scenario to play, instead of `src`. */
  @property({ attribute: false }) document: Document | undefined;

  /** The key of `document`. Without it there is no report. */
  @property({ attribute: false }) key: Key | undefined;

  /** Keeps the log instead of the browser. */
  @property({ attribute: false }) store: LogStore | undefined;

  /** What competencies are called; those of the library have names already. */
  @property({ attribute: false }) competencyLabels: Readonly<Record<CompetencyId, string>> = {};

  @state() private restored = false;

  readonly #locale = new LocaleController(this);
  readonly #announcer = new Announcer(this);
  readonly #documents = new DocumentController(this, 'scenario', this.#locale, (played) => {
    this.#play(played);
  });
  #journal: Journal<PlaythroughEvent> | undefined;
  /** Whose journal of which scenario is open, or being opened. */
  #opened = '';
  #playthrough: Playthrough = readyPlaythrough;
  #report: PlaythroughReport | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', this.#onKeydown);
  }

  /** The playthrough so far. */
  get playthrough(): Playthrough {
    return this.#playthrough;
  }

  /** The report of an ended playthrough, when the key is known. */
  get report(): PlaythroughReport | undefined {
    return this.#report;
  }

  protected override willUpdate(): void {
    const played = this.#documents.played;
    if (played) this.#openJournal(played);
  }

  protected override render(): TemplateResult {
    return html`${this.#announcer.region} ${this.#renderBody()}`;
  }

  #renderBody() {
    const { messages } = this.#locale;
    const { played, failure } = this.#documents;
    if (!messages) return nothing;

    return html`
      ${failure
        ? renderFailure(failure, messages, () => {
            this.#documents.retry();
          })
        : nothing}
      ${played
        ? this.#renderScenario(played, messages)
        : this.#documents.loading
          ? html`<p class="muted">${messages.loading}</p>`
          : nothing}
    `;
  }

  #renderScenario(played: PlayedDocument<'scenario'>, messages: Messages) {
    const { document } = played;
    const playthrough = this.#playthrough;

    return html`
      <h2 part="title" lang=${document.lang}>${document.title}</h2>
      ${this.#journal?.durable === false
        ? html`<p class="notice muted">${messages.notKept}</p>`
        : nothing}
      ${playthrough.phase === 'ready'
        ? this.#renderOpening(played, messages)
        : this.#renderConversation(played, playthrough, messages)}
    `;
  }

  #renderOpening({ document, base }: PlayedDocument<'scenario'>, messages: Messages) {
    if (!this.#journal) return nothing;

    return html`
      <div class="rich" lang=${document.lang}>
        ${renderContent(document.introduction, this.#options(base))}
      </div>
      <p>
        <button type="button" class="primary" @click=${this.#start}>${messages.begin}</button>
      </p>
    `;
  }

  #renderConversation(
    { document, base }: PlayedDocument<'scenario'>,
    playthrough: BegunPlaythrough,
    messages: Messages,
  ) {
    const options = this.#options(base);
    const { lang } = document;
    const scene = findScene(document, playthrough.scene);

    return html`
      ${this.restored ? this.#renderRestored(messages) : nothing}
      <div class="conversation">
        ${this.#renderCustomer(document, playthrough, messages)}
        ${renderTranscript(transcript(document, playthrough), { messages, options, lang })}
        ${scene?.end
          ? this.#renderEnding(scene, lang, options, messages)
          : this.#renderReplies(scene, playthrough, lang, options, messages)}
      </div>
      ${this.#report ? this.#renderReport(this.#report) : nothing}
      ${playthrough.phase === 'ended'
        ? html`<p><button type="button" @click=${this.#start}>${messages.startOver}</button></p>`
        : nothing}
    `;
  }

  #renderRestored(messages: Messages) {
    return html`<p class="notice card">
      <span>${messages.restored}</span>
      <button type="button" class="quiet" @click=${this.#start}>${messages.startOver}</button>
    </p>`;
  }

  #renderCustomer(document: ScenarioDocument, { variables }: BegunPlaythrough, messages: Messages) {
    const name = customerName(document) ?? messages.customer;
    const mood = moodLevel(document, variables);

    return html`<div class="customer" part="customer">
      ${avatar(name, mood)}
      <p>
        <strong lang=${document.lang}>${name}</strong>
        ${mood === undefined
          ? nothing
          : html`<span class="muted">${messages.mood}: ${messages.moods[mood]}</span>`}
      </p>
    </div>`;
  }

  #renderReplies(
    scene: Scene | undefined,
    playthrough: BegunPlaythrough,
    lang: string,
    options: RichTextOptions,
    messages: Messages,
  ) {
    const choices = scene ? shownChoices(scene, playthrough) : [];
    if (scene?.next && choices.length === 0) {
      return this.#renderNext(scene, scene.next.text, lang, options, messages);
    }
    // An edit has taken away every way on.
    if (!scene || choices.length === 0) {
      return html`<p>
        <button type="button" @click=${this.#start}>${messages.startOver}</button>
      </p>`;
    }

    return html`<div class="replies" role="group" aria-labelledby="replies">
      <p id="replies" class="muted">${messages.replies}</p>
      ${scene.hints.map(
        (hint) => html`<details class="hint">
          <summary>${messages.hint}</summary>
          <div class="rich" lang=${lang}>${renderContent(hint, options)}</div>
        </details>`,
      )}
      ${choices.map(
        (choice, n) => html`<button
          type="button"
          class="reply"
          part="reply"
          lang=${lang}
          aria-keyshortcuts=${n < 9 ? n + 1 : nothing}
          @click=${(event: MouseEvent) => {
            this.#onReply(event, scene, choice);
          }}
        >
          <kbd aria-hidden="true">${n < 9 ? n + 1 : nothing}</kbd>
          <span>${renderReply(toReply(choice.text), options)}</span>
        </button>`,
      )}
    </div>`;
  }

  #renderNext(
    scene: Scene,
    words: readonly Inline[],
    lang: string,
    options: RichTextOptions,
    messages: Messages,
  ) {
    const onward = words.length > 0 ? renderInline(words, options) : messages.continue;
    return html`<p class="replies">
      <button
        type="button"
        class="primary reply-on"
        part="reply"
        lang=${words.length > 0 ? lang : nothing}
        aria-keyshortcuts="1"
        @click=${(event: MouseEvent) => {
          if (event.detail > 1) return;
          this.#go({ type: 'continued', at: Date.now(), scene: scene.id });
        }}
      >
        ${onward}
      </button>
    </p>`;
  }

  #renderEnding(scene: Scene, lang: string, options: RichTextOptions, messages: Messages) {
    return html`<section class="ending ${scene.end ?? nothing}" part="ending">
      <h3>${scene.end ? messages.verdicts[scene.end] : nothing}</h3>
      ${scene.takeaway
        ? html`<p class="label">${messages.takeaway}</p>
            <div class="rich takeaway" lang=${lang}>${renderContent(scene.takeaway, options)}</div>`
        : nothing}
    </section>`;
  }

  #renderReport(report: PlaythroughReport) {
    return html`<kundskap-report
      .report=${report}
      .competencyLabels=${this.competencyLabels}
      can-try-again
      @kundskap-try-again=${this.#onTryAgain}
    ></kundskap-report>`;
  }

  #options(base: string): RichTextOptions {
    return { base, imageHosts: this.imageHosts.split(' ').filter(Boolean) };
  }
}
