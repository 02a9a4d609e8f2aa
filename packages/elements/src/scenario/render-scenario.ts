import { findScene, type BegunPlaythrough, type Scene } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderContent } from '../rich-text/render-content.js';
import { renderCustomer } from './render-customer.js';
import { renderEnding } from './render-ending.js';
import { renderNotices } from './render-notices.js';
import { renderContinue, renderReplies } from './render-replies.js';
import { renderStartOver } from './render-start-over.js';
import { renderTranscript } from './render-transcript.js';
import type { ScenarioView } from './scenario-view.js';
import { shownReplies } from './shown-replies.js';

/** Renders a scenario where it is: before its start, in a scene, or at an ending. */
export function renderScenario(view: ScenarioView): TemplateResult {
  const { document, lang } = view;
  const { playthrough, isOpen } = view.player;

  return html`
    <h2 part="title" lang=${lang}>${document.title}</h2>
    ${renderNotices(view)}
    ${
      playthrough.phase !== 'ready'
        ? renderConversation(playthrough, view)
        : isOpen
          ? renderOpening(view)
          : nothing
    }
  `;
}

function renderOpening(view: ScenarioView) {
  const { document, messages, options, lang, actions } = view;

  return html`<div class="conversation">
    ${renderCustomer({}, view)}
    <div class="introduction rich" lang=${lang}>
      ${renderContent(document.introduction, options)}
    </div>
    <div class="replies">
      <button type="button" class="primary" @click=${actions.start}>${messages.begin}</button>
    </div>
  </div>`;
}

function renderConversation(playthrough: BegunPlaythrough, view: ScenarioView) {
  const scene = findScene(view.document, playthrough.scene);

  return html`
    <div class="conversation">
      ${renderCustomer(playthrough.variables, view)}
      ${renderTranscript(view.player.transcript, view)}
      ${scene && playthrough.phase === 'open' ? renderWayOn(scene, playthrough, view) : nothing}
    </div>
    ${scene?.end ? renderEnding(scene, scene.end, view) : nothing}
  `;
}

function renderWayOn(scene: Scene, playthrough: BegunPlaythrough, view: ScenarioView) {
  const { actions } = view;
  const choices = shownReplies(scene, playthrough);
  if (choices.length > 0) {
    return renderReplies(
      scene,
      choices,
      (choice) => {
        actions.decide(scene, choice);
      },
      view,
    );
  }
  if (scene.next) {
    return renderContinue(
      scene.next.text,
      () => {
        actions.continue(scene);
      },
      view,
    );
  }
  // An author has edited every way on away: the learner is not left there.
  return renderStartOver(view);
}
