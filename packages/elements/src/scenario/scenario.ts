import {
  findScene,
  type BegunPlaythrough,
  type CompetencyId,
  type Document,
  type Key,
  type Playthrough,
  type PlaythroughReport,
  type Scene,
  type ScenarioDocument,
} from '@kundskap/core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DocumentController, type PlayedDocument } from '../document/document-controller.js';
import { listAttribute } from '../document/list-attribute.js';
import { renderFailure } from '../document/render-failure.js';
import { renderOrFail } from '../document/render-or-fail.js';
import type { RewindEvent } from '../events/rewind-event.js';
import { LocaleController } from '../locale/locale-controller.js';
import type { Messages } from '../locale/messages.js';
import { renderContent } from '../rich-text/render-content.js';
import { renderOnward } from '../rich-text/render-onward.js';
import { richText } from '../rich-text/rich-text.styles.js';
import type { LogStore } from '../store/log-store.js';
import { Announcer } from '../theme/announcer.js';
import { takeawayStyles } from '../theme/takeaway.styles.js';
import { tokens } from '../theme/tokens.styles.js';
import { bubbleStyles } from './bubble.styles.js';
import type { ConversationView } from './conversation-view.js';
import { customerName } from './customer.js';
import { moodLevel } from './mood.js';
import { PlaythroughController } from './playthrough-controller.js';
import { renderTakeaway, renderVerdict } from './render-ending.js';
import { renderContinue, renderReplies } from './render-replies.js';
import { avatar, renderTranscript } from './render-transcript.js';
import { styles } from './scenario.styles.js';
import { shownReplies } from './shown-replies.js';

/**
 * Plays a scenario as a conversation: what the customer says in speech bubbles, the learner's choices
 * as replies, and at the ending a report from which any decision can be tried again.
 *
 * The digits 1 to 9 take a reply while the focus is inside the element. The playthrough is stored as
 * it goes, and continues after a reload and in another language.
 *
 * @fires {DecideEvent} kundskap-decide - The learner took a choice.
 * @fires {CompleteEvent} kundskap-complete - The playthrough reached its first ending, with its
 *   report. Never fired without a key, nor again after a restore or after trying again from a decision.
 * @fires {RestoreEvent} kundskap-restore - A stored playthrough continues.
 * @csspart title - The title of the scenario.
 * @csspart notice - A line about the playthrough, such as that it was restored.
 * @csspart customer - The bar with the customer's face, name and mood.
 * @csspart transcript - The conversation so far.
 * @csspart scene-title - The title of a scene.
 * @csspart bubble - What somebody says.
 * @csspart own-bubble - What the learner said or did.
 * @csspart direction - What happens between the bubbles.
 * @csspart material - Something to look at, such as a letter.
 * @csspart reply - A reply that can be taken.
 * @csspart verdict - How the conversation went, where there is no report.
 * @csspart takeaway - What to remember.
 * @csspart onward - Links to what comes next.
 * @csspart failure - The sentence shown when the scenario cannot be.
 * @cssproperty [--kundskap-bubble] - Background of what others say.
 * @cssproperty [--kundskap-bubble-mine] - Background of what the learner says; made from the accent colour.
 * @cssproperty [--kundskap-on-bubble-mine] - Words on that background.
 * @cssproperty [--kundskap-sticky-top=0px] - Where the customer's bar sticks: below a header of the page.
 */
export class ScenarioElement extends LitElement {
  static override styles = [tokens, richText, takeawayStyles, bubbleStyles, styles];

  /** Address of the built scenario; `{lang}` in it stands for the language. */
  @property() src: string | undefined;

  /** Who plays, as the host page calls them: keeps playthroughs on a shared device apart. */
  @property() learner = 'anonymous';

  /** Hosts besides the page's own that pictures may come from. */
  @property({ attribute: 'image-hosts', converter: listAttribute })
  imageHosts: readonly string[] = [];

  /** The scenario to play, instead of one at `src`. */
  @property({ attribute: false }) document: Document | undefined;

  /** The key of `document`; without it there is no report. */
  @property({ attribute: false }) key: Key | undefined;

  /** Where the log is kept, instead of in the browser. */
  @property({ attribute: false }) store: LogStore | undefined;

  /** What competencies are called, by their id, where the built-in words are not wanted. */
  @property({ attribute: false }) competencyLabels: Readonly<Record<CompetencyId, string>> = {};

  readonly #locale = new LocaleController(this);
  readonly #announcer = new Announcer(this);
  readonly #documents = new DocumentController(this, 'scenario', this.#locale, (played) => {
    this.#player.play(played);
  });
  readonly #player = new PlaythroughController(this, () => {
    this.#announcer.announce(this.#locale.messages?.restored ?? '');
  });

  constructor() {
    super();
    this.addEventListener('keydown', this.#onKeydown);
  }

  /** The playthrough so far. */
  get playthrough(): Playthrough {
    return this.#player.playthrough;
  }

  /** The report of an ended playthrough whose key is known. */
  get report(): PlaythroughReport | undefined {
    return this.#player.report;
  }

  protected override render(): TemplateResult {
    return html`<div class="scenario" lang=${this.#locale.language}>
      ${this.#announcer.region} ${this.#renderBody()}
    </div>`;
  }

  protected override updated(): void {
    if (this.report) void import('../report/define.js');
  }

  #renderBody() {
    const { messages } = this.#locale;
    const { played, failure, loading } = this.#documents;
    if (!messages) return nothing;

    return html`
      ${failure ? renderFailure(failure, messages, this.#retry) : nothing}
      ${loading ? html`<p class="muted">${messages.loading}</p>` : nothing}
      ${played ? this.#renderPlayed(played, messages) : nothing}
    `;
  }

  #renderPlayed(played: PlayedDocument<'scenario'>, messages: Messages) {
    const renderBroken = () => renderFailure('malformed', messages, this.#retry);
    if (this.#player.isBroken) return renderBroken();
    return renderOrFail(() => this.#renderScenario(played, messages), renderBroken);
  }

  #renderScenario({ document, base }: PlayedDocument<'scenario'>, messages: Messages) {
    const { playthrough, isOpen, isDurable, isRestored } = this.#player;
    const options = { base, imageHosts: this.imageHosts };
    const view = { messages, options, lang: document.lang };

    return html`
      <h2 part="title" lang=${document.lang}>${document.title}</h2>
      ${isDurable ? nothing : html`<p class="notice" part="notice">${messages.notKept}</p>`}
      ${isRestored ? this.#renderRestored(messages) : nothing}
      ${
        playthrough.phase !== 'ready'
          ? this.#renderConversation(document, playthrough, view)
          : isOpen
            ? this.#renderOpening(document, view)
            : nothing
      }
    `;
  }

  #renderOpening(document: ScenarioDocument, view: ConversationView) {
    const { messages, options, lang } = view;

    return html`<div class="conversation">
      ${this.#renderCustomer(document, {}, view)}
      <div class="introduction rich" lang=${lang}>
        ${renderContent(document.introduction, options)}
      </div>
      <div class="replies">
        <button type="button" class="primary" @click=${this.#start}>${messages.begin}</button>
      </div>
    </div>`;
  }

  #renderRestored(messages: Messages) {
    return html`<div class="notice" part="notice">
      <p>${messages.restored}</p>
      <button type="button" @click=${this.#goToScene}>${messages.continue}</button>
      <button type="button" class="quiet" @click=${this.#start}>${messages.startOver}</button>
    </div>`;
  }

  #renderConversation(
    document: ScenarioDocument,
    playthrough: BegunPlaythrough,
    view: ConversationView,
  ) {
    const scene = findScene(document, playthrough.scene);

    return html`
      <div class="conversation">
        ${this.#renderCustomer(document, playthrough.variables, view)}
        ${renderTranscript(this.#player.transcript, view)}
        ${scene && playthrough.phase === 'open' ? this.#renderWayOn(scene, playthrough, view) : nothing}
      </div>
      ${scene?.end ? this.#renderEnding(scene, scene.end, view) : nothing}
    `;
  }

  #renderCustomer(
    document: ScenarioDocument,
    variables: BegunPlaythrough['variables'],
    { messages, lang }: ConversationView,
  ) {
    const name = customerName(document);
    const mood = moodLevel(document, variables);

    return html`<div class="customer" part="customer">
      ${avatar(name ?? messages.customer, mood)}
      <p>
        ${name ? html`<strong lang=${lang}>${name}</strong>` : html`<strong>${messages.customer}</strong>`}
        ${
          mood === undefined
            ? nothing
            : html`<span class="muted">${messages.mood}: ${messages.moods[mood]}</span>`
        }
      </p>
    </div>`;
  }

  #renderWayOn(scene: Scene, playthrough: BegunPlaythrough, view: ConversationView) {
    const choices = shownReplies(scene, playthrough);
    if (choices.length > 0) {
      return renderReplies(
        scene,
        choices,
        (choice) => {
          this.#player.decide(scene, choice);
          void this.#goToScene();
        },
        view,
      );
    }
    if (scene.next) {
      return renderContinue(
        scene.next.text,
        () => {
          this.#player.continue(scene);
          void this.#goToScene();
        },
        view,
      );
    }
    // An author has edited every way on away: the learner is not left there.
    return this.#renderStartOver(view.messages);
  }

  #renderEnding(scene: Scene, end: NonNullable<Scene['end']>, view: ConversationView) {
    const { report } = this.#player;
    const { base } = view.options;

    return html`
      ${report ? nothing : renderVerdict(end, view)} ${renderTakeaway(scene, view)}
      ${
        report
          ? html`<kundskap-report
              rewindable
              exportparts="summary, competency, debrief, decision, better"
              .report=${report}
              .competencyLabels=${this.competencyLabels}
              .base=${base}
              .imageHosts=${this.imageHosts}
              @kundskap-rewind=${this.#onRewind}
            ></kundskap-report>`
          : nothing
      }
      ${renderOnward(scene.onward, view.lang, view.messages)}
      ${this.#renderStartOver(view.messages)}
    `;
  }

  #renderStartOver(messages: Messages) {
    return html`<p class="start-over">
      <button type="button" @click=${this.#start}>${messages.startOver}</button>
    </p>`;
  }

  readonly #retry = () => {
    this.#documents.retry();
  };

  readonly #start = () => {
    this.#player.start();
    void this.#goToScene();
  };

  readonly #onRewind = ({ step }: RewindEvent) => {
    this.#player.rewind(step);
    void this.#goToScene();
  };

  readonly #onKeydown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isInField(event)) return;
    if (!/^[1-9]$/.test(event.key)) return;

    const replies = this.renderRoot.querySelectorAll<HTMLButtonElement>('.replies [part=reply]');
    replies[Number(event.key) - 1]?.click();
  };

  /** Shows where the conversation is now, from the learner's last words on, and moves focus to the scene. */
  readonly #goToScene = async () => {
    await this.updateComplete;
    const last = (selector: string) =>
      [...this.renderRoot.querySelectorAll<HTMLElement>(selector)].at(-1);

    const title = last('[part=scene-title]');
    title?.focus({ preventScroll: true });
    (last('.own') ?? title)?.scrollIntoView({ block: 'start', behavior: motion() });
  };
}

function motion(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

function isInField(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'kundskap-scenario': ScenarioElement;
  }
}
