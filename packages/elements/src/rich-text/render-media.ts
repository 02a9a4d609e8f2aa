import type { Media } from '@kundskap/core';
import { html, type TemplateResult } from 'lit';
import { safeMediaUrl } from './safe-url.js';

/** Where media may come from. */
export interface MediaOptions {
  /** The address that relative addresses start from; the page's own by default. */
  readonly base?: string | undefined;
  /** Hosts besides the page's own, such as `img.example.com`. */
  readonly imageHosts?: readonly string[] | undefined;
}

/** A picture, sound or film; its description alone when it may not be fetched. */
export function renderMedia({ type, src, alt }: Media, options: MediaOptions): TemplateResult {
  const url = safeMediaUrl(src, options.base ?? document.baseURI, options.imageHosts ?? []);
  if (url === undefined) return html`<span class="media-alt" role="note">${alt}</span>`;

  switch (type) {
    case 'image':
      return html`<img src=${url} alt=${alt} loading="lazy" decoding="async" />`;
    case 'audio':
      return html`<audio src=${url} controls preload="none" aria-label=${alt}></audio>
        <small class="transcript">${alt}</small>`;
    case 'video':
      return html`<video src=${url} controls preload="none" aria-label=${alt}></video>`;
  }
}
