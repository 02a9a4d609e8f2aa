import { svg, type SVGTemplateResult } from 'lit';

/** A gift with a ribbon, and a sparkle round it. */
export function aboveAndBeyond(): SVGTemplateResult {
  return svg`
    <path d="M-400 162h1080v400H-400Z" fill="var(--accent)" opacity="0.15" />
    <circle cx="140" cy="92" r="84" fill="var(--sun)" opacity="0.4" />
    <path d="M140 58C100 62 78 46 90 30s44 0 50 28c6-28 38-44 50-28s-10 32-50 28Z" fill="none" stroke="var(--clay)" stroke-width="10" stroke-linejoin="round" />
    <path d="M82 84h116v68a14 14 0 0 1-14 14H96a14 14 0 0 1-14-14Z" fill="var(--accent)" />
    <rect x="70" y="58" width="140" height="32" rx="10" fill="var(--accent)" />
    <path d="M82 92h116" stroke="var(--surface)" stroke-width="4" opacity="0.4" />
    <path d="M128 58h24v108h-24Z" fill="var(--clay)" />
    <path d="M36 66v20m-10-10h20m192-40v24m-12-12h24m-6 70v16m-8-8h16M58 22v.1m-30 110v.1M236 100v.1" stroke="var(--sun)" stroke-width="6" stroke-linecap="round" />
  `;
}
