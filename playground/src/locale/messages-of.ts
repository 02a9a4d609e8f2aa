import type { Language } from '../language/languages.js';
import { da } from './da.js';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { pl } from './pl.js';
import { sv } from './sv.js';

/** What the playground says, by language. They are small enough to come with the page. */
export const messagesOf: Readonly<Record<Language, Messages>> = { en, sv, pl, da };
