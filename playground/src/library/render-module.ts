import type { ManifestDocument } from '@kundskap/core';
import { html, type TemplateResult } from 'lit';
import { icon } from '../design/icons.js';
import type { Language } from '../language/languages.js';
import type { Messages } from '../locale/messages.js';
import { documentElements } from '../player/document-elements.js';
import { isDone, progressOf, type Progress } from '../progress/progress.js';
import { renderProgress } from '../progress/render-progress.js';
import { toHash } from '../route/route.js';
import { estimateMinutes } from './estimate-minutes.js';
import { competenciesOf, library, type LibraryModule } from './library.js';
import { modulePicture } from './module-picture.js';

/** What a card needs besides its module. */
export interface CardView {
  readonly lang: Language;
  readonly messages: Messages;
  readonly progress: Progress;
}

/** A module as a card: what it is about, what it trains, and its documents with how far each is. */
export function renderModule(module: LibraryModule, view: CardView): TemplateResult {
  const { lang, messages, progress } = view;
  const about = library.modules[module.id];
  const done = module.documents.filter(({ id }) => isDone(progress, id));

  return html`<article class="card" aria-labelledby="module-${module.id}">
    <div class="layout">
      <div class="picture">${modulePicture(module.id)}</div>
      <div class="about">
        <h3 id="module-${module.id}">${about?.label[lang] ?? module.id}</h3>
        <p>${about?.summary[lang]}</p>
        <ul class="tags" aria-label=${messages.trains}>
          ${competenciesOf(library, module).map(
            (id) => html`<li>${library.competencies[id]?.label[lang] ?? id}</li>`,
          )}
        </ul>
      </div>
      <div class="documents">
        <p class="muted">${messages.doneOf(done.length, module.documents.length)}</p>
        <ul>
          ${module.documents.map((document) => html`<li>${renderDocument(document, view)}</li>`)}
        </ul>
      </div>
    </div>
  </article>`;
}

function renderDocument(
  document: ManifestDocument,
  { lang, messages, progress }: CardView,
): TemplateResult {
  const prepare = () => void documentElements[document.kind]().catch(() => undefined);

  return html`<a
    class="document"
    href=${toHash({ page: 'player', lang, document: document.id })}
    @pointerenter=${prepare}
    @focus=${prepare}
  >
    ${icon(document.kind)}
    <span class="name">
      <strong>${messages.kinds[document.kind]}</strong>
      <span class="muted">${messages.minutes(estimateMinutes(document))}</span>
    </span>
    ${renderProgress(progressOf(progress, document.id), messages)} ${icon('next')}
  </a>`;
}
