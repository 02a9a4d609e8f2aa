import {
  advanceAttempt,
  assessItem,
  isComplete,
  plainText,
  readyAttempt,
  replayAttempt,
  reportAttempt,
  reviseAttempt,
  startAttempt,
  type Attempt,
  type AttemptEvent,
  type AttemptReport,
  type CompetencyId,
  type Document,
  type Item,
  type Key,
  type Mode,
  type QuizDocument,
} from '@kundskap/core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { html as staticHtml } from 'lit/static-html.js';
import { DocumentController, type PlayedDocument } from '../document/document-controller.js';
import { listAttribute } from '../document/list-attribute.js';
import { renderFailure } from '../document/render-failure.js';
import { CheckEvent } from '../events/check-event.js';
import { CompleteEvent } from '../events/complete-event.js';
import type { RespondEvent } from '../events/respond-event.js';
import { RestoreEvent } from '../events/restore-event.js';
import { SubmitAttemptEvent } from '../events/submit-attempt-event.js';
import { LocaleController } from '../locale/locale-controller.js';
import type { Messages } from '../locale/messages.js';
import { renderContent, renderInline } from '../rich-text/render-content.js';
import { richText } from '../rich-text/rich-text.styles.js';
import { Journal } from '../store/journal.js';
import type { LogStore } from '../store/log-store.js';
import { Announcer } from '../theme/announcer.js';
import { icon } from '../theme/icons.js';
import { tokens } from '../theme/tokens.styles.js';
import { itemElements } from './item-elements.js';
import { canCheck, isDone, resumeAt } from './quiz-progress.js';
import { styles } from './quiz.styles.js';

/** Where focus goes after the next rendering. */
type FocusTarget = 'item' | 'primary' | 'unfinished' | 'report';

/**
 * Plays a quiz, one item at a time, to its report.
 *
 * It keeps the log of the attempt, so that the learner continues where they were after a reload, in
 * another language, or after an item was edited. It marks responses only when it has the key.
 *
 * @fires {RespondEvent} kundskap-respond - The learner gave or changed a response.
 * @fires {CheckEvent} kundskap-check - The learner had an item checked; never in `exam` mode.
 * @fires {SubmitAttemptEvent} kundskap-submit - The learner handed the attempt in.
 * @fires {CompleteEvent} kundskap-complete - The attempt was submitted and scored; once an attempt.
 * @fires {RestoreEvent} kundskap-restore - A stored attempt continues.
 * @csspart header - The title, and how far the learner is.
 * @csspart notice - A line about the attempt, such as that it was restored.
 * @csspart item - The item being asked. Its own parts are exported under their names.
 * @csspart hint - A hint that the learner opened.
 * @csspart complaint - What is missing from a response.
 * @csspart footer - The buttons.
 * @csspart failure - Why the quiz could not be loaded.
 * @cssproperty [--kundskap-accent=#0f6b63] - Buttons, focus and what is picked.
 * @cssproperty [--kundskap-on-accent=#fff] - Text on the accent colour.
 * @cssproperty [--kundskap-surface=#fffdf9] - Cards and buttons.
 * @cssproperty [--kundskap-line=#e4ddd2] - Lines around cards.
 * @cssproperty [--kundskap-control-line=#857d70] - Lines around inputs and buttons.
 * @cssproperty [--kundskap-muted] - Text of less weight.
 * @cssproperty [--kundskap-right=#1d6b3a] - What is right.
 * @cssproperty [--kundskap-wrong=#a33a24] - What is wrong.
 * @cssproperty [--kundskap-partly=#855a00] - What is partly right.
 * @cssproperty [--kundskap-radius=14px] - Corners of cards.
 * @cssproperty [--kundskap-gap=0.75rem] - Space between choices.
 * @cssproperty [--kundskap-motion=140ms] - How long movements take.
 */
export class QuizElement extends LitElement {
  static override styles = [tokens, richText, styles];

  /** The address of the built quiz; `{lang}` in it stands for the language of the page. */
  @property() src: string | undefined;

  /** When feedback and scores show. A change applies to the next attempt. */
  @property() mode: Mode = 'practice';

  /** Whose attempt it is; attempts of different learners are kept apart. */
  @property() learner = 'anonymous';

  /** Hosts besides the page's own that pictures may come from. */
  @property({ attribute: 'image-hosts', converter: listAttribute })
  imageHosts: readonly string[] = [];

  /** The quiz itself, instead of `src`. */
  @property({ attribute: false }) document: Document | undefined;

  /** What is correct, with `document`. Without it nothing is marked, and the host scores. */
  @property({ attribute: false }) key: Key | undefined;

  /** Where the log is kept, instead of the browser's own storage. */
  @property({ attribute: false }) store: LogStore | undefined;

  /** What competencies are called in the report, by their id. */
  @property({ attribute: false }) competencyLabels: Readonly<Record<CompetencyId, string>> = {};

  @state() private position = 0;
  @state() private complaint = '';
  @state() private notices: readonly ('restored' | 'not-kept')[] = [];
  @state() private revised: readonly string[] = [];
  @state() private showsUnfinished = false;
  /** The `open` item whose rubric the learner is going through. */
  @state() private assessing: string | undefined;
  @state() private kindFailed = false;

  readonly #locale = new LocaleController(this);
  readonly #announcer = new Announcer(this);
  readonly #source = new DocumentController(this, 'quiz', this.#locale, (played) => {
    this.#onPlay(played);
  });

  #attempt: Attempt = readyAttempt;
  #journal: Journal<AttemptEvent> | undefined;
  #opening = '';
  #focusNext: FocusTarget | undefined;
  #report: { readonly of: readonly unknown[]; readonly report: AttemptReport | undefined } = {
    of: [],
    report: undefined,
  };

  /** The attempt as it is now. */
  get attempt(): Attempt {
    return this.#attempt;
  }

  /** The report; missing until the attempt is submitted, and without a key. */
  get report(): AttemptReport | undefined {
    const { played } = this.#source;
    if (!played?.key || this.#attempt.phase !== 'submitted') return undefined;

    const of = [played.document, played.key, this.#attempt];
    if (of.some((one, n) => one !== this.#report.of[n])) {
      this.#report = { of, report: report(played.document, played.key, this.#attempt) };
    }
    return this.#report.report;
  }

  /** Begins a new attempt; the log of the last one is dropped. */
  restart(): void {
    const { played } = this.#source;
    if (!played || !this.#journal) return;
    const started = this.#started(played.document);
    this.#journal.replace([started]);
    this.#attempt = replayAttempt([started]);
    this.position = 0;
    this.revised = [];
    this.notices = this.notices.filter((notice) => notice !== 'restored');
    this.#turn();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { played } = this.#source;
    if (played && (changed.has('learner') || changed.has('store'))) this.#onPlay(played);
  }

  protected override render(): TemplateResult {
    return html`${this.#announcer.region} ${this.#renderBody()}`;
  }

  protected override updated(): void {
    if (this.#focusNext) void this.#moveFocus();
  }

  #renderBody(): TemplateResult | typeof nothing {
    const { messages } = this.#locale;
    if (!messages) return nothing;
    const { played, failure, loading } = this.#source;

    return html`
      ${failure ? renderFailure(failure, messages, this.#retry) : nothing}
      ${
        played && this.#attempt.phase !== 'ready'
          ? this.#renderQuiz(played, messages)
          : loading
            ? html`<p class="muted">${messages.loading}</p>`
            : nothing
      }
    `;
  }

  #renderQuiz(played: PlayedDocument<'quiz'>, messages: Messages): TemplateResult {
    if (this.#attempt.phase === 'submitted') return this.#renderEnd(played, messages);
    const item = this.#item;

    return html`
      ${this.#renderHeader(played.document, messages)} ${this.#renderNotices(messages)}
      ${
        this.position === 0 && played.document.introduction.length > 0
          ? html`<div class="rich" lang=${played.document.lang}>
              ${renderContent(played.document.introduction, this.#media(played))}
            </div>`
          : nothing
      }
      ${item ? this.#renderItem(item, played, messages) : nothing}
      ${item ? this.#renderHints(item, played, messages) : nothing}
      ${
        this.complaint
          ? html`<p class="complaint" part="complaint">
              ${icon('M12 6v7M12 17v.5')} ${this.complaint}
            </p>`
          : nothing
      }
      ${this.showsUnfinished ? this.#renderUnfinished(played.document, messages) : nothing}
      ${item ? this.#renderFooter(item, played.document, messages) : nothing}
    `;
  }

  #renderHeader({ title, items, lang }: QuizDocument, messages: Messages): TemplateResult {
    return html`<header part="header">
      <h2 lang=${lang}>${title}</h2>
      <p class="muted" id="position">${messages.itemOf(this.position + 1, items.length)}</p>
      <progress
        max=${items.length}
        value=${items.filter((item) => this.#isDone(item)).length}
        aria-labelledby="position"
      ></progress>
    </header>`;
  }

  #renderNotices(messages: Messages): TemplateResult {
    return html`
      ${
        this.notices.includes('restored')
          ? html`<p class="notice" part="notice">
              <span>${messages.restored}</span>
              <button type="button" class="quiet" @click=${this.restart}>
                ${messages.startOver}
              </button>
            </p>`
          : nothing
      }
      ${
        this.revised.length > 0
          ? html`<p class="notice" part="notice">${messages.revised(this.revised)}</p>`
          : nothing
      }
      ${
        this.notices.includes('not-kept')
          ? html`<p class="notice" part="notice">${messages.notKept}</p>`
          : nothing
      }
    `;
  }

  #renderItem(item: Item, played: PlayedDocument<'quiz'>, messages: Messages) {
    if (this.#attempt.phase === 'ready') return nothing;
    if (this.kindFailed) return renderFailure('offline', messages, this.#retryKind);

    const { seed, responses } = this.#attempt;
    const isChecked = this.#attempt.checked.includes(item.id);
    const isMarked = isChecked || this.assessing === item.id;
    const { tag } = itemElements[item.kind];

    return keyed(
      item.id,
      staticHtml`<${tag}
        part="item"
        exportparts="title, prompt, instruction, choice, blank, text, criterion, mark, feedback, outcome, explanation"
        .item=${item}
        .response=${responses[item.id]}
        .key=${isMarked ? played.key?.items[item.id] : undefined}
        .settled=${isChecked}
        .seed=${seed}
        .documentLang=${played.document.lang}
        .base=${played.base}
        .imageHosts=${this.imageHosts}
        @kundskap-respond=${this.#onRespond}
        @keydown=${this.#onKeydown}
      ></${tag}>`,
    );
  }

  #renderHints(
    { id, hints }: Item,
    played: PlayedDocument<'quiz'>,
    messages: Messages,
  ): TemplateResult | typeof nothing {
    const shown = hints.slice(0, this.#hintsOf(id));
    if (shown.length === 0) return nothing;

    return html`<div class="hints">
      ${shown.map(
        (hint) =>
          html`<aside class="hint" part="hint" aria-label=${messages.hint}>
            <strong aria-hidden="true">${messages.hint}</strong>
            <div class="rich" lang=${played.document.lang}>
              ${renderContent(hint, this.#media(played))}
            </div>
          </aside>`,
      )}
    </div>`;
  }

  #renderUnfinished({ items, lang }: QuizDocument, messages: Messages): TemplateResult {
    const open = this.#unfinished(items);

    return html`<section class="card unfinished" part="unfinished">
      <p id="unfinished" tabindex="-1">${messages.unfinished(open.length)}</p>
      <ul>
        ${open.map(
          (item) =>
            html`<li>
              <button
                type="button"
                class="quiet"
                @click=${() => {
                  this.#goTo(items.indexOf(item));
                }}
              >
                ${messages.itemOf(items.indexOf(item) + 1, items.length)}:
                <span lang=${lang}>${renderInline(item.title)}</span>
              </button>
            </li>`,
        )}
      </ul>
      <button type="button" @click=${this.#submit}>${messages.finishAnyway}</button>
    </section>`;
  }

  #renderFooter(item: Item, { items }: QuizDocument, messages: Messages): TemplateResult {
    const isLast = this.position >= items.length - 1;
    const mayCheck = this.#canCheck && !this.#isDone(item) && this.assessing !== item.id;
    const shown = this.#hintsOf(item.id);
    const primary = mayCheck
      ? { label: messages.check, run: this.#check }
      : isLast
        ? { label: messages.finish, run: this.#finish }
        : { label: messages.next, run: this.#next };

    return html`<footer part="footer">
      ${
        this.position > 0
          ? html`<button type="button" class="quiet" @click=${this.#previous}>
              ${messages.previous}
            </button>`
          : nothing
      }
      ${
        mayCheck && shown < item.hints.length
          ? html`<button type="button" class="quiet" @click=${this.#openHint}>
              ${messages.showHint(shown, item.hints.length)}
            </button>`
          : nothing
      }
      <span class="space"></span>
      ${
        mayCheck && !isLast
          ? html`<button type="button" class="quiet" @click=${this.#next}>${messages.skip}</button>`
          : nothing
      }
      ${
        mayCheck && isLast && this.#unfinished(items).length < items.length
          ? html`<button type="button" class="quiet" @click=${this.#finish}>
              ${messages.finish}
            </button>`
          : nothing
      }
      <button type="button" class="primary" id="primary" @click=${primary.run}>
        ${primary.label}
      </button>
    </footer>`;
  }

  #renderEnd({ base }: PlayedDocument<'quiz'>, messages: Messages): TemplateResult {
    return html`
      ${this.#renderNotices(messages)}
      ${
        this.report
          ? html`<kundskap-report
              .report=${this.report}
              .competencyLabels=${this.competencyLabels}
              .base=${base}
              .imageHosts=${this.imageHosts}
            ></kundskap-report>`
          : html`<h2 id="handed-in" tabindex="-1">${messages.handedIn}</h2>`
      }
      <footer part="footer">
        <span class="space"></span>
        <button type="button" class="primary" @click=${this.restart}>${messages.tryAgain}</button>
      </footer>
    `;
  }

  get #item(): Item | undefined {
    return this.#source.played?.document.items[this.position];
  }

  get #canCheck(): boolean {
    return canCheck(this.#attempt, this.#source.played?.key !== undefined);
  }

  #isDone(item: Item): boolean {
    return isDone(item, this.#attempt, this.#source.played?.key !== undefined);
  }

  #unfinished(items: readonly Item[]): readonly Item[] {
    return items.filter((item) => !this.#isDone(item) && item.id !== this.assessing);
  }

  #hintsOf(id: string): number {
    return this.#attempt.phase === 'ready' ? 0 : (this.#attempt.hints[id] ?? 0);
  }

  #media({ base }: PlayedDocument<'quiz'>) {
    return { base, imageHosts: this.imageHosts };
  }

  /** A document has come: continue its attempt in the new words, or open the stored one, or begin. */
  #onPlay({ document }: PlayedDocument<'quiz'>): void {
    const { learner, store } = this;
    const opening = JSON.stringify([learner, document.id]);
    this.#loadKind(document.items[this.position]);
    if (opening === this.#opening && this.#journal?.isIn(store)) {
      this.#revise(document);
      return;
    }
    this.#opening = opening;
    this.#attempt = readyAttempt;
    void this.#open(opening);
  }

  async #open(opening: string): Promise<void> {
    const [learner, document] = JSON.parse(opening) as [string, string];
    const journal = await Journal.open<AttemptEvent>({ learner, document }, this.store, () => {
      this.notices = [...this.notices, 'not-kept'];
    });
    const { played } = this.#source;
    if (opening !== this.#opening || !played) return;

    this.#journal = journal;
    this.notices = journal.durable ? [] : ['not-kept'];
    const restored = replayAttempt(journal.log);
    if (restored.phase === 'ready' || journal.log.length < 2) this.restart();
    else this.#restore(restored, played.document);
    this.#focusNext = undefined;
  }

  #restore(restored: Attempt, document: QuizDocument): void {
    this.#attempt = restored;
    this.#revise(document);
    this.position = resumeAt(document, this.#journal?.log ?? [], (item) => this.#isDone(item));
    this.#loadKind(this.#item);
    if (restored.phase === 'open') {
      this.notices = [...this.notices, 'restored'];
      this.#announcer.announce(this.#locale.messages?.restored ?? '');
    } else {
      void import('../report/define.js');
    }
    this.dispatchEvent(new RestoreEvent(document.id, this.#attempt));
    this.requestUpdate();
  }

  /** Takes up what was edited since the attempt began, and tells which items start over. */
  #revise(document: QuizDocument): void {
    const before = this.#attempt;
    const revision = reviseAttempt(before, document, Date.now());
    this.position = Math.min(this.position, Math.max(0, document.items.length - 1));
    if (!revision || before.phase === 'ready') return;

    this.#advance(revision);
    const after = this.#attempt;
    this.revised = document.items
      .filter(
        ({ id }) => id in before.responses && !(after.phase !== 'ready' && id in after.responses),
      )
      .map(({ title }) => plainText(title));
  }

  #started(document: QuizDocument): AttemptEvent {
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    return startAttempt(document, { at: Date.now(), seed, mode: this.mode });
  }

  /** Whether the event applied. */
  #advance(event: AttemptEvent): boolean {
    const next = advanceAttempt(this.#attempt, event);
    if (next === this.#attempt) return false;
    this.#attempt = next;
    this.#journal?.append(event);
    this.requestUpdate();
    return true;
  }

  readonly #onRespond = ({ itemId, response }: RespondEvent): void => {
    this.#advance({ type: 'responded', at: Date.now(), item: itemId, response });
    this.complaint = '';
  };

  /** Enter in a single line says that the response is ready. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    if (event.key !== 'Enter' || event.isComposing || !this.#canCheck) return;
    if (!(target instanceof HTMLInputElement) || target.type !== 'text') return;
    // The change of the input comes after its keydown.
    setTimeout(this.#check);
  };

  readonly #openHint = (): void => {
    const item = this.#item;
    if (!item || !this.#advance({ type: 'hinted', at: Date.now(), item: item.id })) return;
    const hint = item.hints[this.#hintsOf(item.id) - 1];
    this.#announcer.announce(`${this.#locale.messages?.hint ?? ''}: ${plainText(hint ?? [])}`);
    this.#focusNext = 'primary';
  };

  readonly #check = (): void => {
    const item = this.#item;
    const { messages } = this.#locale;
    if (!item || !messages || this.#attempt.phase !== 'open' || this.#isDone(item)) return;

    if (!isComplete(item, this.#attempt.responses[item.id])) {
      this.complaint = messages.incomplete[item.kind];
      this.#announcer.announce(this.complaint);
      return;
    }
    this.complaint = '';
    if (item.kind === 'open') {
      this.assessing = item.id;
      this.#announcer.announce(messages.rubric);
    } else {
      this.#markChecked(item);
    }
    this.#focusNext = 'primary';
  };

  #markChecked(item: Item): void {
    const key = this.#source.played?.key?.items[item.id];
    if (!key || !this.#advance({ type: 'checked', at: Date.now(), item: item.id })) return;

    const { messages } = this.#locale;
    const response = this.#attempt.phase === 'ready' ? undefined : this.#attempt.responses[item.id];
    const outcome = assessItem(item, key, response);
    if (response) this.dispatchEvent(new CheckEvent(item.id, response, outcome));
    if (messages && item.kind !== 'open') {
      const { correctness, score } = outcome;
      this.#announcer.announce(
        `${messages.verdictOf[correctness]} ${messages.points(score.raw, score.max)}`,
      );
    }
  }

  readonly #next = (): void => {
    this.#goTo(this.position + 1);
  };

  readonly #previous = (): void => {
    this.#goTo(this.position - 1);
  };

  #goTo(position: number): void {
    this.#settle();
    this.position = position;
    this.#turn();
  }

  /** Another item shows: nothing said of the last one stays, and focus goes to its heading. */
  #turn(): void {
    this.complaint = '';
    this.showsUnfinished = false;
    this.assessing = undefined;
    this.#loadKind(this.#item);
    this.#focusNext = 'item';
    const { messages } = this.#locale;
    const total = this.#source.played?.document.items.length ?? 0;
    if (messages) this.#announcer.announce(messages.itemOf(this.position + 1, total));
    this.requestUpdate();
  }

  /** The learner leaves the rubric of an `open` item: their assessment stands. */
  #settle(): void {
    const item = this.#item;
    if (item && item.id === this.assessing) this.#markChecked(item);
    this.assessing = undefined;
  }

  readonly #finish = (): void => {
    this.#settle();
    const items = this.#source.played?.document.items ?? [];
    if (this.#unfinished(items).length === 0) {
      this.#submit();
      return;
    }
    this.showsUnfinished = true;
    this.#focusNext = 'unfinished';
  };

  readonly #submit = (): void => {
    if (!this.#advance({ type: 'submitted', at: Date.now() })) return;
    this.notices = this.notices.filter((notice) => notice !== 'restored');
    this.dispatchEvent(new SubmitAttemptEvent(this.#attempt));
    if (this.report) this.dispatchEvent(new CompleteEvent(this.report));
    this.#focusNext = 'report';
  };

  readonly #retry = (): void => {
    this.#source.retry();
  };

  readonly #retryKind = (): void => {
    this.#loadKind(this.#item);
  };

  /** Loads the element for an item, and then the one for the item after it. */
  #loadKind(item: Item | undefined): void {
    this.kindFailed = false;
    const items = this.#source.played?.document.items ?? [];
    const next = item && items[items.indexOf(item) + 1];
    if (!item) return;
    itemElements[item.kind].load().then(
      () => next && itemElements[next.kind].load().catch(() => undefined),
      () => {
        this.kindFailed = item === this.#item;
      },
    );
  }

  async #moveFocus(): Promise<void> {
    const target = this.#focusNext;
    this.#focusNext = undefined;
    if (target === 'report' && this.report) await import('../report/define.js');
    if (target === 'item' && this.#item) await itemElements[this.#item.kind].load();

    const found = this.renderRoot.querySelector<LitElement | HTMLElement>(
      {
        item: '[part=item]',
        primary: '#primary',
        unfinished: '#unfinished',
        report: 'kundskap-report, #handed-in',
      }[target ?? 'primary'],
    );
    if (found instanceof LitElement) await found.updateComplete;
    found?.focus();
  }
}

/** What a broken document cannot be scored by is left to its host. */
function report(
  document: QuizDocument,
  key: NonNullable<PlayedDocument<'quiz'>['key']>,
  attempt: Attempt,
): AttemptReport | undefined {
  try {
    return reportAttempt(document, key, attempt);
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kundskap-quiz': QuizElement;
  }
}
