import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

import { aboveAndBeyond } from './pictures/above-and-beyond.js';
import { approachability } from './pictures/approachability.js';
import { billQuestion } from './pictures/bill-question.js';
import { catalogueOrder } from './pictures/catalogue-order.js';
import { checkout } from './pictures/checkout.js';
import { flexibility } from './pictures/flexibility.js';
import { followUp } from './pictures/follow-up.js';
import { hotelBooking } from './pictures/hotel-booking.js';
import { listening } from './pictures/listening.js';
import { measuringService } from './pictures/measuring-service.js';
import { personalisation } from './pictures/personalisation.js';
import { reliability } from './pictures/reliability.js';
import { resolvingDissatisfaction } from './pictures/resolving-dissatisfaction.js';
import { stayingInformed } from './pictures/staying-informed.js';
import { timeliness } from './pictures/timeliness.js';

/**
 * An abstract picture of what a module is about; two speech bubbles stand in for a module without
 * one. What it shows stands within its box; what surrounds that runs on beyond it, so that it fills a
 * frame of any shape.
 */
export function modulePicture(module: string): TemplateResult {
  return html`<svg viewBox="0 0 280 180" overflow="visible" aria-hidden="true" focusable="false">
    ${Object.hasOwn(pictures, module) ? pictures[module]?.() : conversation}
  </svg>`;
}

/** Someone comes through the door of a shop and is greeted. */
const welcome = svg`
  <path d="M166 150V84a40 40 0 0 1 80 0v66Z" fill="var(--sun)" />
  <path d="M166 150h80L12 400h-240Z" fill="var(--sun)" opacity="0.4" />
  <path d="M-400 150h566m80 0h434" stroke="var(--accent)" stroke-width="2.5" opacity="0.4" />
  ${[-6, -4, -2, 0, 2, 4, 6, 8, 10, 12].map((n) => awning(n, 'var(--accent)'))}
  ${[-5, -3, -1, 1, 3, 5, 7, 9, 11].map((n) => awning(n, 'var(--surface)'))}
  <circle cx="206" cy="94" r="14" fill="var(--clay)" />
  <path d="M181 156v-18a25 25 0 0 1 50 0v18Z" fill="var(--clay)" />
  <circle cx="62" cy="104" r="15" fill="var(--accent)" />
  <path d="M33 168v-18a29 29 0 0 1 58 0v18Z" fill="var(--accent)" />
  <path d="M100 46h44a15 15 0 0 1 15 15v12a15 15 0 0 1-15 15h-30L98 101l3-14a15 15 0 0 1-16-14V61a15 15 0 0 1 15-15Z" fill="var(--surface)" />
  <path d="M108 65q14 14 28 0" fill="none" stroke="var(--accent)" stroke-width="5" stroke-linecap="round" />
`;

function awning(n: number, fill: string): SVGTemplateResult {
  return svg`<path d="M${n * 35} -400h35v413a17.500 17.500 0 0 1-35 0Z" fill=${fill} />`;
}

/** A voice on the line, jagged at first, grows calm. */
const phoneComplaint = svg`
  <g fill="none" stroke="var(--clay)" stroke-width="2.500">
    <circle cx="44" cy="90" r="44" opacity="0.5" />
    <circle cx="44" cy="90" r="64" opacity="0.35" />
    <circle cx="44" cy="90" r="88" opacity="0.2" />
    <circle cx="44" cy="90" r="118" opacity="0.1" />
  </g>
  <g fill="none" stroke="var(--accent)" stroke-width="2.500">
    <circle cx="238" cy="90" r="54" opacity="0.35" />
    <circle cx="238" cy="90" r="78" opacity="0.22" />
    <circle cx="238" cy="90" r="106" opacity="0.12" />
  </g>
  <path d="m62 90 9-30 12 62 13-76 13 68 11-46 11 32 9-18" fill="none" stroke="var(--clay)" stroke-width="5.500" stroke-linecap="round" stroke-linejoin="round" />
  <path d="M140 82c8 0 7 17 16 17s9-18 18-18 9 15 17 15" fill="none" stroke="var(--accent)" stroke-width="5.500" stroke-linecap="round" />
  <circle cx="44" cy="90" r="28" fill="var(--clay)" />
  <path d="M36 84v-2m16 2v-2m-17 20q9-8 18 0" fill="none" stroke="var(--surface)" stroke-width="4" stroke-linecap="round" />
  <circle cx="238" cy="90" r="28" fill="var(--accent)" />
  <path d="M230 84v-2m16 2v-2m-17 14q9 9 18 0" fill="none" stroke="var(--surface)" stroke-width="4" stroke-linecap="round" />
  <path d="M204 92v-4a34 34 0 0 1 68 0v4" fill="none" stroke="var(--ink)" stroke-width="4.500" />
  <path d="M204 102c0 17 9 25 24 26" fill="none" stroke="var(--ink)" stroke-width="3.500" stroke-linecap="round" />
  <g fill="var(--ink)">
    <rect x="197" y="82" width="13" height="23" rx="6.500" /><rect x="266" y="82" width="13" height="23" rx="6.500" />
  </g>
`;

const conversation = svg`
  <path d="M60 30h110a24 24 0 0 1 24 24v26a24 24 0 0 1-24 24H92l-26 20 4-21a24 24 0 0 1-34-23V54a24 24 0 0 1 24-24Z" fill="var(--sun)" />
  <path d="M120 80h110a24 24 0 0 1 24 24v26a24 24 0 0 1-24 23l4 21-28-20h-86a24 24 0 0 1-24-24v-26a24 24 0 0 1 24-24Z" fill="var(--accent)" />
`;

const pictures: Readonly<Record<string, () => SVGTemplateResult>> = {
  welcome: () => welcome,
  checkout,
  'bill-question': billQuestion,
  'hotel-booking': hotelBooking,
  'catalogue-order': catalogueOrder,
  'phone-complaint': () => phoneComplaint,
  reliability,
  timeliness,
  personalisation,
  approachability,
  flexibility,
  'above-and-beyond': aboveAndBeyond,
  listening,
  'staying-informed': stayingInformed,
  'resolving-dissatisfaction': resolvingDissatisfaction,
  'follow-up': followUp,
  'measuring-service': measuringService,
};
