import type { CompetencyId, Document, Key, Playthrough, PlaythroughReport } from '@kundskap/core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DocumentController, type PlayedDocument } from '../document/document-controller.js';
import { listAttribute } from '../document/list-attribute.js';
import { renderFailure } from '../document/render-failure.js';
import { renderOrFail } from '../document/render-or-fail.js';
import { LocaleController } from '../locale/locale-controller.js';
import type { Messages } from '../locale/messages.js';
import '../rich-text/rich-blocks.js';
import { richBlockStyles } from '../rich-text/rich-blocks.styles.js';
import { richText } from '../rich-text/rich-text.styles.js';
import type { LogStore } from '../store/log-store.js';
import { Announcer } from '../theme/announcer.js';
import { iconStyles } from '../theme/icons.styles.js';
import { takeawayStyles } from '../theme/takeaway.styles.js';
import { tokens } from '../theme/tokens.styles.js';
import { bestStyles } from './best.styles.js';
import { bubbleStyles } from './bubble.styles.js';
import { customerStyles } from './customer.styles.js';
import { PlaythroughController } from './playthrough-controller.js';
import { ReadAloud, type Passage } from './read-aloud.js';
import { renderScenario } from './render-scenario.js';
import type { ScenarioActions, ScenarioView } from './scenario-view.js';
import { styles } from './scenario.styles.js';
import { spokenLines } from './spoken-lines.js';
import { takeDigit } from './take-digit.js';

/**
 * Plays a scenario as a conversation: what the customer says in speech bubbles, the learner's choices
 * as replies, and at the ending a report from which any decision can be tried again.
 *
 * The digits 1 to 9 take a reply while the focus is inside the element. What is said can be read
 * aloud by a voice of the device. The playthrough is stored as it goes, and continues after a reload
 * and in another language; after an edit, from the last step that still fits.
 *
 * @fires {DecideEvent} kundskap-decide - The learner took a choice.
 * @fires {CompleteEvent} kundskap-complete - The playthrough reached its first ending, with its
 *   report. Never fired without a key, nor again after a restore or after trying again from a decision.
 * @fires {RestoreEvent} kundskap-restore - A stored playthrough continues.
 * @csspart title - The title of the scenario.
 * @csspart notice - A line about the playthrough, such as that it was restored.
 * @csspart customer - The bar with the customer's face, name and mood.
 * @csspart read-aloud - The button that has what is said read aloud.
 * @csspart transcript - The conversation so far.
 * @csspart scene-title - The title of a scene.
 * @csspart bubble - What somebody says.
 * @csspart own-bubble - What the learner said or did.
 * @csspart direction - What happens between the bubbles.
 * @csspart material - Something to look at, such as a letter.
 * @csspart reply - A reply that can be taken.
 * @csspart verdict - How the conversation went, where there is no report.
 * @csspart takeaway - What to remember.
 * @csspart best - The best conversation, and the button that shows it.
 * @csspart onward - Links to what comes next.
 * @csspart failure - The sentence shown when the scenario cannot be.
 * @cssproperty [--kundskap-bubble] - Background of what others say.
 * @cssproperty [--kundskap-bubble-mine] - Background of what the learner says; made from the accent colour.
 * @cssproperty [--kundskap-on-bubble-mine] - Words on that background.
 * @cssproperty [--kundskap-sticky-top=0px] - Where the customer's bar sticks: below a header of the page.
 */
export class ScenarioElement extends LitElement {
  static override styles = [
    tokens,
    iconStyles,
    richText,
    richBlockStyles,
    takeawayStyles,
    bubbleStyles,
    customerStyles,
    bestStyles,
    styles,
  ];

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
  readonly #aloud = new ReadAloud(this);
  readonly #documents = new DocumentController(this, 'scenario', this.#locale, (played) => {
    this.#aloud.stop();
    this.#player.play(played);
  });
  readonly #player = new PlaythroughController(this, () => {
    const { messages } = this.#locale;
    const words = this.#player.isChanged ? messages?.changed : messages?.restored;
    this.#announcer.announce(words ?? '');
  });
  #isBestShown = false;

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
    return renderOrFail(() => renderScenario(this.#view(played, messages)), renderBroken);
  }

  readonly #retry = () => {
    this.#documents.retry();
  };

  #view({ document, base }: PlayedDocument<'scenario'>, messages: Messages): ScenarioView {
    return {
      document,
      messages,
      options: { base, imageHosts: this.imageHosts },
      lang: document.lang,
      player: this.#player,
      aloud: this.#aloud,
      competencyLabels: this.competencyLabels,
      isBestShown: this.#isBestShown,
      actions: this.#actions,
    };
  }

  readonly #actions: ScenarioActions = {
    start: () => {
      this.#act(() => {
        this.#player.start();
      });
    },
    decide: (scene, choice) => {
      this.#act(() => {
        this.#player.decide(scene, choice);
      });
    },
    continue: (scene) => {
      this.#act(() => {
        this.#player.continue(scene);
      });
    },
    rewind: (step) => {
      this.#act(() => {
        this.#player.rewind(step);
      });
    },
    goToScene: () => void this.#goToScene(),
    toggleAloud: () => {
      this.#aloud.toggle(this.#passage);
      if (!this.#aloud.isMissingVoice) return;
      this.#announcer.announce(this.#locale.messages?.noVoice ?? '');
    },
    toggleBest: () => void this.#toggleBest(),
  };

  /** Does what moves the conversation on, or back, and follows it there. */
  #act(act: () => void): void {
    act();
    this.#isBestShown = false;
    this.#aloud.read(this.#passage);
    void this.#goToScene();
  }

  get #passage(): Passage {
    const lang = this.#documents.played?.document.lang ?? '';
    return { lines: spokenLines(this.#player.transcript.at(-1)), lang };
  }

  async #toggleBest(): Promise<void> {
    this.#isBestShown = !this.#isBestShown;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.best-title')?.focus();
  }

  readonly #onKeydown = (event: KeyboardEvent) => {
    takeDigit(event, this.renderRoot.querySelectorAll('.replies [part=reply]'));
  };

  /** Shows where the conversation is now, from the learner's last words on, and moves focus to the scene. */
  async #goToScene(): Promise<void> {
    await this.updateComplete;
    const last = (selector: string) =>
      [...this.renderRoot.querySelectorAll<HTMLElement>(`[role=log] ${selector}`)].at(-1);

    const title = last('[part=scene-title]');
    title?.focus({ preventScroll: true });
    (last('.own') ?? title?.closest('li'))?.scrollIntoView({ block: 'start', behavior: motion() });
  }
}

function motion(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

declare global {
  interface HTMLElementTagNameMap {
    'kundskap-scenario': ScenarioElement;
  }
}
