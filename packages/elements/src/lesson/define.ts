import { LessonElement } from './lesson.js';

if (!customElements.get('kundskap-lesson')) {
  customElements.define('kundskap-lesson', LessonElement);
}
