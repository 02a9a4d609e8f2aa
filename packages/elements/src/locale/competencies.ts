import type { CompetencyId } from '@kundskap/core';
import type { InterfaceLanguage } from './words-controller.js';

/** What the eleven competencies of the library are called. */
const labels: Readonly<Record<InterfaceLanguage, Readonly<Record<CompetencyId, string>>>> = {
  en: {
    attentiveness: 'Attentiveness',
    listening: 'Listening',
    approachability: 'Approachability',
    timeliness: 'Timeliness',
    reliability: 'Reliability',
    personalisation: 'Personal service',
    flexibility: 'Flexibility',
    informed: 'Being well informed',
    resolution: 'Resolving problems',
    'follow-up': 'Follow-up',
    beyond: 'Above and beyond',
  },
  sv: {
    attentiveness: 'Uppmärksamhet',
    listening: 'Lyhördhet',
    approachability: 'Gott bemötande',
    timeliness: 'Snabbhet',
    reliability: 'Pålitlighet',
    personalisation: 'Personlig service',
    flexibility: 'Flexibilitet',
    informed: 'Sakkunskap',
    resolution: 'Problemlösning',
    'follow-up': 'Uppföljning',
    beyond: 'Det lilla extra',
  },
  pl: {
    attentiveness: 'Uważność',
    listening: 'Słuchanie',
    approachability: 'Przystępność',
    timeliness: 'Szybkość',
    reliability: 'Niezawodność',
    personalisation: 'Indywidualne podejście',
    flexibility: 'Elastyczność',
    informed: 'Fachowa wiedza',
    resolution: 'Rozwiązywanie problemów',
    'follow-up': 'Kontakt po zakupie',
    beyond: 'Ponad oczekiwania',
  },
  da: {
    attentiveness: 'Opmærksomhed',
    listening: 'Lydhørhed',
    approachability: 'Imødekommenhed',
    timeliness: 'Hurtighed',
    reliability: 'Pålidelighed',
    personalisation: 'Personlig betjening',
    flexibility: 'Fleksibilitet',
    informed: 'Faglig viden',
    resolution: 'Problemløsning',
    'follow-up': 'Opfølgning',
    beyond: 'Det lille ekstra',
  },
};

/** What the host page calls a competency, else what the library does, else its id made readable. */
export function competencyLabel(
  id: CompetencyId,
  language: InterfaceLanguage,
  given: Readonly<Record<CompetencyId, string>> = {},
): string {
  return own(given, id) ?? own(labels[language], id) ?? prettified(id);
}

function own(words: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.hasOwn(words, id) ? words[id] : undefined;
}

/** `eye-contact` reads “Eye contact”. */
function prettified(id: CompetencyId): string {
  const words = id.replaceAll(/[-_.]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
