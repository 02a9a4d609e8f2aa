import { primaryLang } from '../locale/nearest-lang.js';

/** What is asked of a voice. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The voice to read a language with: of the very same region if there is one, else the browser's own
 * pick, else any. Only voices of the device itself, since others send the words over the network.
 */
export function pickVoice<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const fitting = voices.filter(
    (voice) => voice.localService && primaryLang(tagOf(voice)) === primaryLang(lang),
  );
  return (
    fitting.find((voice) => tagOf(voice) === lang.toLowerCase()) ??
    fitting.find((voice) => voice.default) ??
    fitting[0]
  );
}

/** Android writes `pl_PL`. */
function tagOf({ lang }: Voice): string {
  return lang.replace('_', '-').toLowerCase();
}
