import { marking } from '../marking/sv.js';
import type { SurveyMessages } from './survey-messages.js';

const f = marking.formats;

/** Swedish. */
export const survey: SurveyMessages = {
  howCounted: 'Hur räknas det?',

  survey: 'Kundens omdöme',
  stars: (count) => `${count} av 5 stjärnor`,
  writes: {
    success: {
      warm: 'Jag fick precis det jag behövde, och det var trevligt hela vägen.',
      cool: 'Det löste sig till slut, men det borde ha varit enklare.',
    },
    partial: {
      warm: 'Bemötandet var vänligt, men jag kom bara halvvägs till det jag behövde.',
      cool: 'Jag är inte riktigt i mål, och det var krångligare än det borde vara.',
    },
    fail: {
      warm: 'Tonen var vänlig, men jag fick ingen hjälp.',
      cool: 'Ingen förstod vad jag behövde, så nästa gång vänder jag mig någon annanstans.',
    },
  },
  starsRule:
    'Stjärnorna är medelvärdet av det här, avrundat. Allt går från 1, det sämsta, till 5, det bästa:',
  ratings: { ending: 'Hur det slutade', score: 'Din poäng', mood: 'Kundens humör på slutet' },
  heldDown: 'Efter ett dåligt slut ger kunden högst två stjärnor.',

  scorecard: 'Testkundens protokoll',
  line: 'Vad som bedöms',
  answer: 'Svar',
  weight: 'Vikt',
  sections: {
    arrival: 'Mottagande',
    assistance: 'Betjäning',
    knowledge: 'Kunskap',
    closing: 'Avslut',
    farewell: 'Avsked',
  },
  lines: {
    attentiveness: 'Kundens behov blev sett.',
    approachability: 'Bemötandet var vänligt och artigt.',
    listening: 'Kunden fick tala till punkt och blev förstådd.',
    personalisation: 'Kunden behandlades som en person, inte som ett nummer.',
    flexibility: 'Det fanns en annan väg när den vanliga var stängd.',
    informed: 'Råden var sakkunniga.',
    resolution: 'Saken ställdes till rätta utan bortförklaringar.',
    timeliness: 'Inget tog längre tid än nödvändigt.',
    reliability: 'Det som lovades gick att lita på.',
    'follow-up': 'Det var tydligt vad som händer sedan.',
    beyond: 'Det blev något litet extra som ingen behövde be om.',
  },
  answers: { yes: 'Ja', no: 'Nej', 'not-applicable': 'Ej aktuellt' },
  result: 'Resultat',
  outOf: (earned, all) => `${earned} av ${all}`,
  scorecardRule: (yesFrom) =>
    `En rad får ja från ${f.percent(yesFrom)} av kompetensens poäng. Det som inte har bedömts är inte aktuellt och räknas inte. Resultatet är vikten av alla ja, av vikten av alla rader som är aktuella.`,
};
