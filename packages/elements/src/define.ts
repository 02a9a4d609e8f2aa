import './lesson/define.js';
import './quiz/define.js';
import './report/define.js';
import './scenario/define.js';

// The elements of items are registered by the quiz when it meets them; those of a page that shows
// items by themselves, by their own `define.js`.
