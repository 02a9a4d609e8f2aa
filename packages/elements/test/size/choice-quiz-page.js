/** The script of a page that shows one quiz of choices: what `test:sizes` weighs. */
import '@kundskap/elements/quiz/define.js';
