import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { renderContent, renderInline } from '../rich-text/render-content.js';
import { cssVar } from '../theme/css-var.js';
import type { ConversationView } from './conversation-view.js';
import { moodFace } from './mood-face.js';
import type { MoodLevel } from './mood.js';
import { isDeed, renderReply } from './render-reply.js';
import type { Reply } from './reply.js';
import type { Line, Transcript, Turn } from './transcript.js';

/**
 * Renders the conversation as a log: assistive technology reads each new line once, and not again in
 * another language. The title of a scene is read when it gets focus, and the learner has just read
 * their own reply, so the log does not say them.
 */
export function renderTranscript(turns: Transcript, view: ConversationView): TemplateResult {
  return html`<div
    role="log"
    aria-label=${view.messages.conversation}
    aria-relevant="additions"
    part="transcript"
  >
    <ol class="lines">
      ${renderTurns(turns, (title) => renderTitle(title, view), view)}
    </ol>
  </div>`;
}

/** Renders turns as the lines of a list. */
export function renderTurns(
  turns: Transcript,
  renderTitle: (title: Words) => TemplateResult,
  view: ConversationView,
): readonly TemplateResult[] {
  return turns.map((turn, n) => renderTurn(turn, turns[n - 1]?.mood, renderTitle, view));
}

type Words = ReturnType<typeof renderInline>;

/** The title of a scene, which focus goes to. */
function renderTitle(title: Words, { lang }: ConversationView) {
  return html`<h3 part="scene-title" tabindex="-1" lang=${lang}>${title}</h3>`;
}

function renderTurn(
  turn: Turn,
  moodBefore: MoodLevel | undefined,
  renderTitle: (title: Words) => TemplateResult,
  view: ConversationView,
) {
  const { scene, lines, mood, reply } = turn;
  const changed = mood !== undefined && moodBefore !== undefined && mood !== moodBefore;

  return html`
    ${changed ? renderMood(mood, view) : nothing}
    <li class="title" aria-live="off">${renderTitle(renderInline(scene.title, view.options))}</li>
    ${lines.map((line, n) => renderLine(line, n, turn, view))}
    ${reply ? renderOwn(reply, view) : nothing}
  `;
}

function renderMood(mood: MoodLevel, { messages }: ConversationView) {
  return html`<li class="shift muted">
    ${moodFace(mood)} <span>${messages.mood}: ${messages.moods[mood]}</span>
  </li>`;
}

function renderLine(line: Line, n: number, { lines, mood }: Turn, view: ConversationView) {
  const { options, lang } = view;
  if (line.type !== 'speech') {
    return html`<li class="${line.type} rich" part=${line.type} lang=${lang} ${cssVar('--n', n)}>
      ${renderContent(line.content, options)}
    </li>`;
  }

  const { speaker, customer, children } = line;
  const last = !isBy(lines[n + 1], speaker);
  return html`<li class="speech" lang=${lang} ${cssVar('--n', n)}>
    ${isBy(lines[n - 1], speaker) ? nothing : html`<b class="speaker">${speaker}</b>`}
    ${last ? html`<span class="avatar">${avatar(speaker, customer ? mood : undefined)}</span>` : nothing}
    <p class=${classMap({ bubble: true, theirs: true, tail: last })} part="bubble">
      ${renderInline(children, options)}
    </p>
  </li>`;
}

function renderOwn(reply: Reply, { messages, options, lang }: ConversationView) {
  const bubble = { bubble: true, mine: true, tail: true, deed: isDeed(reply) };
  return html`<li class="own" aria-live="off">
    <b class="visually-hidden">${messages.you}:</b>
    <p class=${classMap(bubble)} part="bubble own-bubble" lang=${lang}>
      ${renderReply(reply, options)}
    </p>
  </li>`;
}

/** The face of the customer, or an initial where nothing is known of the mood. */
export function avatar(name: string, mood: MoodLevel | undefined): TemplateResult {
  if (mood !== undefined) return moodFace(mood);
  const [initial = ''] = name;
  return html`<span class="initial" aria-hidden="true">${initial.toLocaleUpperCase()}</span>`;
}

function isBy(line: Line | undefined, speaker: string): boolean {
  return line?.type === 'speech' && line.speaker === speaker;
}
