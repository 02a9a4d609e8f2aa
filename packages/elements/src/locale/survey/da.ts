import { marking } from '../marking/da.js';
import type { SurveyMessages } from './survey-messages.js';

const f = marking.formats;

/** Danish. */
export const survey: SurveyMessages = {
  howCounted: 'Hvordan regnes det ud?',

  survey: 'Kundens vurdering',
  stars: (count) => `${count} ud af 5 stjerner`,
  writes: {
    success: {
      warm: 'Jeg fik lige det, jeg havde brug for, og det var en fornøjelse hele vejen.',
      cool: 'Det lykkedes til sidst, men det burde have været lettere.',
    },
    partial: {
      warm: 'Betjeningen var venlig, men jeg kom kun halvvejs til det, jeg havde brug for.',
      cool: 'Jeg er ikke helt i mål, og det var mere besværligt, end det burde være.',
    },
    fail: {
      warm: 'Tonen var venlig, men jeg fik ingen hjælp.',
      cool: 'Ingen forstod, hvad jeg havde brug for, så næste gang vælger jeg et andet sted.',
    },
  },
  starsRule:
    'Stjernerne er gennemsnittet af dette, afrundet. Alt går fra 1, det værste, til 5, det bedste:',
  ratings: { ending: 'Hvordan det endte', score: 'Dine point', mood: 'Kundens humør til sidst' },
  heldDown: 'Når det ender skidt, giver kunden højst to stjerner.',

  scorecard: 'Mystery shopperens skema',
  line: 'Hvad der ses på',
  answer: 'Svar',
  weight: 'Vægt',
  sections: {
    arrival: 'Modtagelse',
    assistance: 'Betjening',
    knowledge: 'Viden',
    closing: 'Afslutning',
    farewell: 'Afsked',
  },
  lines: {
    attentiveness: 'Kundens behov blev set.',
    approachability: 'Modtagelsen var venlig og høflig.',
    listening: 'Kunden fik lov at tale ud og blev forstået.',
    personalisation: 'Kunden blev behandlet som et menneske, ikke som et nummer.',
    flexibility: 'Der var en anden vej, da den sædvanlige var lukket.',
    informed: 'Rådene var fagligt i orden.',
    resolution: 'Sagen blev bragt i orden uden bortforklaringer.',
    timeliness: 'Intet tog længere tid end nødvendigt.',
    reliability: 'Man kunne stole på det, der blev lovet.',
    'follow-up': 'Det var tydeligt, hvad der skal ske bagefter.',
    beyond: 'Der var lidt ekstra, som ingen behøvede at bede om.',
  },
  answers: { yes: 'Ja', no: 'Nej', 'not-applicable': 'Ikke relevant' },
  result: 'Resultat',
  outOf: (earned, all) => `${earned} af ${all}`,
  scorecardRule: (yesFrom) =>
    `En linje får ja fra ${f.percent(yesFrom)} af kompetencens point. Det, der ikke er vurderet, er ikke relevant og tæller ikke med. Resultatet er vægten af alle ja ud af vægten af alle relevante linjer.`,
};
