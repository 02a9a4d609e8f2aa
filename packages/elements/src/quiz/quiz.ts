import type {
  Attempt,
  AttemptReport,
  CompetencyId,
  Document,
  Item,
  Key,
  Mode,
  QuizDocument,
  Response,
} from '@kundskap/core';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { DocumentController, type PlayedDocument } from '../document/document-controller.js';
import { listAttribute } from '../document/list-attribute.js';
import { renderFailure } from '../document/render-failure.js';
import type { RespondEvent } from '../events/respond-event.js';
import { RestoreEvent } from '../events/restore-event.js';
import { loadedMarking, loadMarking, type Marking } from '../item/load-marking.js';
import type { AskingMessages } from '../locale/asking/asking-messages.js';
import { askingWords } from '../locale/asking/asking-words.js';
import type { MarkingMessages } from '../locale/marking/marking-messages.js';
import { WordsController } from '../locale/words-controller.js';
import { loadRichBlocks } from '../rich-text/load-rich-blocks.js';
import { renderContent, type RichTextOptions } from '../rich-text/render-content.js';
import { richText } from '../rich-text/rich-text.styles.js';
import type { LogStore } from '../store/log-store.js';
import { adoptStyles } from '../theme/adopt-styles.js';
import { Announcer } from '../theme/announcer.js';
import { tokens } from '../theme/tokens.styles.js';
import { AttemptController } from './attempt-controller.js';
import { itemElements } from './item-elements.js';
import { canCheck, isDone, resumeAt } from './quiz-progress.js';
import { styles } from './quiz.styles.js';
import { renderHeader } from './render-header.js';

type Quiz = PlayedDocument<'quiz'>;

/** Where focus goes after the next rendering: a selector. */
type FocusTarget = keyof typeof focusTargets;

/** The element that asks an item, and the response that it was given last. */
interface AskedItem {
  readonly id: string;
  readonly element: LitElement;
  given: Response | undefined;
}

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
 * @csspart quiz-title - The title of the quiz.
 * @csspart notice - A line about the attempt, such as that it was restored.
 * @csspart item - The item being asked. Its own parts are exported under their names.
 * @csspart hint - A hint that the learner opened.
 * @csspart complaint - What is missing from a response.
 * @csspart unfinished - The items still open when the learner wants to finish.
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

  static override properties: PropertyDeclarations = {
    src: {},
    mode: {},
    learner: {},
    imageHosts: { attribute: 'image-hosts', converter: listAttribute },
    document: { attribute: false },
    key: { attribute: false },
    store: { attribute: false },
    competencyLabels: { attribute: false },
  };

  /** The address of the built quiz; `{lang}` in it stands for the language of the page. */
  src: string | undefined;

  /** When feedback and scores show. A change applies to the next attempt. */
  mode: Mode = 'practice';

  /** Whose attempt it is; attempts of different learners are kept apart. */
  learner = 'anonymous';

  /** Hosts besides the page's own that pictures may come from. */
  imageHosts: readonly string[] = [];

  /** The quiz itself, instead of `src`. */
  document: Document | undefined;

  /** What is correct, with `document`. Without it nothing is marked, and the host scores. */
  key: Key | undefined;

  /** Where the log is kept, instead of the browser's own storage. */
  store: LogStore | undefined;

  /** What competencies are called in the report, by their id. */
  competencyLabels: Readonly<Record<CompetencyId, string>> = {};

  readonly #locale = new WordsController(this, askingWords);
  readonly #announcer = new Announcer(this);
  readonly #attempts = new AttemptController(this, () => {
    this.#onOpen();
  });
  readonly #source = new DocumentController(this, 'quiz', this.#locale, ({ document }) => {
    this.#onPlay(document);
  });

  #position = 0;
  #complaint = '';
  #showsUnfinished = false;
  /** The `open` item whose rubric the learner is going through. */
  #assessing: string | undefined;
  /** What shows now could not be loaded. */
  #isMissing = false;
  #asked: AskedItem | undefined;
  #marking: WordsController<MarkingMessages> | undefined;
  #asides: typeof import('./asides.js') | undefined;
  #ending: typeof import('./ending.js') | undefined;
  #focusNext: FocusTarget | undefined;

  /** The attempt as it is now. */
  get attempt(): Attempt {
    return this.#attempts.attempt;
  }

  /** The report; missing until the attempt is submitted, and without a key. */
  get report(): AttemptReport | undefined {
    const { played } = this.#source;
    return played && this.#ending?.reportOf(played, this.attempt);
  }

  /** Begins a new attempt; the log of the last one is dropped. */
  readonly restart = (): void => {
    this.#attempts.restart();
    this.#goTo(0);
  };

  protected override render(): TemplateResult {
    return html`<div class="quiz" lang=${this.#locale.language}>
      ${this.#announcer.region} ${this.#renderBody()}
    </div>`;
  }

  protected override updated(): void {
    if (this.#hasAsides) this.#loadAsides().catch(() => undefined);
    if (this.#focusNext) void this.#moveFocus(this.#focusNext);
    this.#focusNext = undefined;
  }

  #renderBody(): TemplateResult | typeof nothing {
    const { messages } = this.#locale;
    if (!messages) return nothing;
    const { played, failure, loading } = this.#source;
    const { phase } = this.attempt;

    return html`
      ${failure ? renderFailure(failure, messages, this.#retry) : nothing}
      ${loading ? html`<p class="muted">${messages.loading}</p>` : nothing}
      ${played && phase !== 'ready' ? this.#asides?.renderNotices(this.#attempts, this.restart, played.document.lang, messages) : nothing}
      ${this.#isMissing ? renderFailure('offline', messages, this.#retryShown) : nothing}
      ${played && phase === 'open' && !this.#isRestoring ? this.#renderQuiz(played, messages) : nothing}
      ${played && phase === 'submitted' ? this.#ending?.renderEnd(this, played, messages) : nothing}
    `;
  }

  #renderQuiz(played: Quiz, messages: AskingMessages): TemplateResult | typeof nothing {
    const { items, introduction, lang } = played.document;
    const item = items[this.#position];
    if (!item) return nothing;

    const options = this.#options(played);
    const open = this.#unfinished;
    return html`
      ${renderHeader(played.document, this.#position, items.length - open.length, messages)}
      ${
        this.#position === 0 && introduction.length > 0
          ? html`<div class="rich" lang=${lang}>${renderContent(introduction, options)}</div>`
          : nothing
      }
      ${this.#itemElement(item, played)}
      ${this.#asides?.renderHints(item.hints.slice(0, this.#hintsShown), lang, options, messages)}
      ${
        this.#complaint
          ? html`<p class="complaint" part="complaint">${this.#complaint}</p>`
          : nothing
      }
      ${
        this.#showsUnfinished
          ? this.#ending?.renderUnfinished(
              played.document,
              open,
              { goTo: this.#goTo, submit: this.#submit },
              { ...messages, ...this.#marking?.messages },
            )
          : nothing
      }
      ${this.#renderFooter(item, messages)}
    `;
  }

  #renderFooter({ hints }: Item, messages: AskingMessages): TemplateResult {
    const isLast = this.#position === this.#items.length - 1;
    const mayCheck = this.#mayCheck;
    const goOn = isLast ? this.#finish : this.#next;
    const goOnWords = isLast ? messages.finish : messages.next;

    return html`<div class="footer" part="footer">
      ${this.#position > 0 ? renderQuiet(messages.previous, this.#previous) : nothing}
      ${
        mayCheck && this.#hintsShown < hints.length
          ? renderQuiet(messages.showHint(this.#hintsShown, hints.length), this.#openHint)
          : nothing
      }
      <span class="space"></span>
      ${mayCheck ? renderQuiet(isLast ? messages.finish : messages.skip, goOn) : nothing}
      <button type="button" class="primary" id="primary" @click=${mayCheck ? this.#check : goOn}>
        ${mayCheck ? messages.check : goOnWords}
      </button>
    </div>`;
  }

  /** The element that asks an item: one of its own for each, so that nothing of the last one stays. */
  #itemElement(item: Item, { document: quiz, key, base }: Quiz): LitElement {
    const { attempt } = this;
    const name = `kundskap-${item.kind}-item` as const;
    if (this.#asked?.id !== item.id || this.#asked.element.localName !== name) {
      const element: LitElement = document.createElement(name);
      element.setAttribute('part', 'item');
      element.setAttribute('exportparts', exportedParts);
      element.addEventListener('kundskap-respond', this.#onRespond);
      element.addEventListener('keydown', this.#onKeydown);
      this.#asked = { id: item.id, element, given: undefined };
    }
    if (attempt.phase === 'ready') return this.#asked.element;

    const isChecked = attempt.checked.includes(item.id);
    const response = this.#response;
    // What is being written in the element is newer than what it was given last.
    const isNew = response !== this.#asked.given;
    this.#asked.given = response;
    return Object.assign(this.#asked.element, {
      item,
      ...(isNew && { response }),
      key: isChecked || this.#assessing === item.id ? key?.items[item.id] : undefined,
      settled: isChecked,
      seed: attempt.seed,
      documentLang: quiz.lang,
      base,
      imageHosts: this.imageHosts,
    });
  }

  get #items(): readonly Item[] {
    return this.#source.played?.document.items ?? [];
  }

  get #item(): Item | undefined {
    return this.#items[this.#position];
  }

  get #hasKey(): boolean {
    return this.#source.played?.key !== undefined;
  }

  /** Whether there is something to check at this item. */
  get #mayCheck(): boolean {
    const item = this.#item;
    return (
      item !== undefined &&
      canCheck(this.attempt, this.#hasKey) &&
      !this.#isDone(item) &&
      this.#assessing !== item.id
    );
  }

  get #unfinished(): readonly Item[] {
    return this.#items.filter((item) => !this.#isDone(item));
  }

  /** The response to the item being asked. */
  get #response(): Response | undefined {
    const { attempt } = this;
    return attempt.phase === 'ready' ? undefined : attempt.responses[this.#item?.id ?? ''];
  }

  /** Whether what is done depends on which responses are complete. */
  get #countsResponses(): boolean {
    const { attempt } = this;
    if (attempt.phase !== 'open' || canCheck(attempt, this.#hasKey)) return false;
    return Object.keys(attempt.responses).length > 0;
  }

  get #hintsShown(): number {
    const { attempt } = this;
    return attempt.phase === 'ready' ? 0 : (attempt.hints[this.#item?.id ?? ''] ?? 0);
  }

  /** Whether what tells of the restored attempt is still to come: it should not push the item down. */
  get #isRestoring(): boolean {
    return this.#attempts.isRestored && !this.#asides && !this.#isMissing;
  }

  /** Whether there are hints or notices to show. */
  get #hasAsides(): boolean {
    const { isRestored, isDurable, revised } = this.#attempts;
    return isRestored || !isDurable || revised.length > 0 || this.#hintsShown > 0;
  }

  #isDone(item: Item): boolean {
    return isDone(item, this.attempt, this.#hasKey);
  }

  #options({ base }: Quiz): RichTextOptions {
    return { base, imageHosts: this.imageHosts };
  }

  #onPlay(quiz: QuizDocument): void {
    this.#position = Math.min(this.#position, Math.max(0, quiz.items.length - 1));
    this.#attempts.play(quiz);
    this.#turn();
  }

  #onOpen(): void {
    const { played } = this.#source;
    if (!played) return;
    this.#position = 0;

    if (this.#attempts.isRestored) {
      this.#position = resumeAt(played.document, this.#attempts.log, (item) => this.#isDone(item));
      if (this.attempt.phase === 'open') this.#say(this.#locale.messages?.restored);
      this.dispatchEvent(new RestoreEvent(played.document.id, this.attempt));
    }
    this.#turn();
  }

  readonly #onRespond = ({ itemId, response }: RespondEvent): void => {
    if (this.#asked) this.#asked.given = response;
    this.#attempts.advance({ type: 'responded', item: itemId, response });
    // What is missing stays told until the next check: taking it away here would move the button
    // from under a pointer that is about to press it.
    this.#loadAhead().catch(() => undefined);
  };

  /** Enter in a line of text says that the response is ready. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    if (event.key !== 'Enter' || event.isComposing || !this.#mayCheck) return;
    if (!(target instanceof HTMLInputElement) || target.type !== 'text') return;
    // The input tells its change after the key.
    setTimeout(() => void this.#check());
  };

  async #openHint(): Promise<void> {
    const item = this.#item;
    if (!(await this.#need(this.#loadAsides)) || !item || item !== this.#item) return;
    if (this.#attempts.advance({ type: 'hinted', item: item.id })) this.#focusNext = 'hint';
  }

  async #check(): Promise<void> {
    const item = this.#item;
    const loaded = await this.#need(this.#loadMarking);
    if (!item || !loaded || item !== this.#item || !this.#mayCheck) return;
    const { marking, words } = loaded;

    if (!marking.isComplete(item, this.#response)) {
      this.#complain(words.incomplete[item.kind]);
      return;
    }
    this.#complaint = '';
    this.#focusNext = 'primary';
    if (item.kind === 'open') {
      this.#assessing = item.id;
      this.#say(words.rubric);
      this.requestUpdate();
    } else {
      this.#markChecked(item, marking, words);
    }
  }

  #markChecked(
    item: Item,
    { assessItem, CheckEvent }: Marking,
    { verdictOf, points }: MarkingMessages,
  ): void {
    const key = this.#source.played?.key?.items[item.id];
    if (!key || !this.#attempts.advance({ type: 'checked', item: item.id })) return;
    const response = this.#response;
    if (response === undefined) return;

    const outcome = assessItem(item, key, response);
    const { correctness, score } = outcome;
    this.dispatchEvent(new CheckEvent(item.id, response, outcome));
    const verdict = verdictOf[correctness];
    this.#say(score.max > 0 ? `${verdict} ${points(score.raw, score.max)}` : verdict);
  }

  #next(): void {
    this.#goTo(this.#position + 1);
  }

  #previous(): void {
    this.#goTo(this.#position - 1);
  }

  readonly #goTo = (position: number): void => {
    this.#settle();
    this.#position = position;
    this.#focusNext = 'item';
    this.#say(this.#locale.messages?.itemOf(position + 1, this.#items.length));
    this.#turn();
  };

  /** The learner leaves the rubric of an `open` item: what they ticked stands. */
  #settle(): void {
    const item = this.#item;
    const marking = loadedMarking();
    const words = this.#marking?.messages;
    if (marking && words && item && item.id === this.#assessing) {
      this.#markChecked(item, marking, words);
    }
    this.#assessing = undefined;
  }

  async #finish(): Promise<void> {
    this.#settle();
    if (!(await this.#need(this.#loadEnding))) return;
    if (this.#unfinished.length === 0) {
      await this.#submit();
    } else {
      this.#showsUnfinished = true;
      this.#focusNext = 'unfinished';
      this.requestUpdate();
    }
  }

  /** What scores the attempt is loaded first, so that it is never submitted without being completed. */
  readonly #submit = async (): Promise<void> => {
    const ending = await this.#need(this.#loadEnding);
    if (!ending || !this.#attempts.advance({ type: 'submitted' })) return;

    this.#focusNext = 'report';
    this.dispatchEvent(new ending.SubmitAttemptEvent(this.attempt));
    if (this.report) this.dispatchEvent(new ending.CompleteEvent(this.report));
  };

  #retryShown(): void {
    this.#focusNext = 'item';
    this.#turn();
  }

  #retry(): void {
    this.#source.retry();
  }

  /**
   * Something else shows: what was said of the last thing goes, and what the new one needs is loaded.
   * The next one is fetched ahead; when that fails, it is tried again once it shows.
   */
  readonly #turn = (): void => {
    const position = this.#position;
    const next = this.#items[position + 1];
    this.#complaint = '';
    this.#showsUnfinished = false;
    this.#isMissing = false;
    this.requestUpdate();

    this.#loadShown().then(
      () => next && itemElements[next.kind]().catch(() => undefined),
      () => {
        this.#isMissing = position === this.#position;
        this.requestUpdate();
      },
    );
  };

  async #loadShown(): Promise<void> {
    const item = this.#item;
    if (this.#hasAsides) await this.#loadAsides();
    if (this.attempt.phase === 'submitted') await this.#loadEnding();
    else if (item) await this.#loadItem(item);
    if (this.#countsResponses) await loadMarking();
  }

  /** After the first response: what it will be marked with, and at the last item what ends the quiz. */
  async #loadAhead(): Promise<void> {
    await (this.#item === this.#items.at(-1) ? this.#loadEnding() : this.#loadMarking());
    this.requestUpdate();
  }

  async #loadItem(item: Item): Promise<void> {
    const introduction = this.#source.played?.document.introduction;
    const [blocks] = await Promise.all([
      loadRichBlocks([introduction, item]),
      itemElements[item.kind](),
    ]);
    if (!blocks) return;
    adoptStyles(this, blocks.richBlockStyles);
    this.#asked?.element.requestUpdate('item');
    this.requestUpdate();
  }

  readonly #loadAsides = async () => {
    if (!this.#asides) {
      this.#asides = await import('./asides.js');
      adoptStyles(this, this.#asides.styles);
      this.requestUpdate();
    }
    return this.#asides;
  };

  readonly #loadEnding = async () => {
    if (!this.#ending) {
      [this.#ending] = await Promise.all([import('./ending.js'), this.#loadMarking()]);
      adoptStyles(this, this.#ending.styles);
      this.requestUpdate();
    }
    return this.#ending;
  };

  /** What marks a response, and what is said of it in the language of the page. */
  readonly #loadMarking = async () => {
    const marking = await loadMarking();
    this.#marking ??= new WordsController(this, marking.markingWords);
    return { marking, words: await this.#marking.load() };
  };

  /** Loads what the learner asks for; without a connection they are told, and may ask again. */
  async #need<T>(load: () => Promise<T>): Promise<T | undefined> {
    try {
      return await load();
    } catch {
      this.#complain(this.#locale.messages?.failures.offline);
      return undefined;
    }
  }

  async #moveFocus(target: FocusTarget): Promise<void> {
    if (target === 'item' || target === 'report') await this.#loadShown().catch(() => undefined);
    this.renderRoot.querySelector<HTMLElement>(focusTargets[target])?.focus();
  }

  #complain(words = ''): void {
    this.#complaint = words;
    this.#say(words);
    this.requestUpdate();
  }

  /** Says something to assistive technology. */
  #say(words = ''): void {
    this.#announcer.announce(words);
  }
}

const exportedParts =
  'title, prompt, instruction, choice, blank, text, criterion, mark, feedback, outcome, explanation';

const focusTargets = {
  item: '[part=item]',
  hint: '.hint:last-child',
  primary: '#primary',
  unfinished: '#unfinished',
  report: 'kundskap-report, #handed-in',
};

function renderQuiet(words: string, run: () => unknown): TemplateResult {
  return html`<button type="button" class="quiet" @click=${run}>${words}</button>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kundskap-quiz': QuizElement;
  }
}
