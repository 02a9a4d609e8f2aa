import { QuizElement } from './quiz.js';

if (!customElements.get('kundskap-quiz')) {
  customElements.define('kundskap-quiz', QuizElement);
}
