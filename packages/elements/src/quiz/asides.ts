/** What stands beside an item now and then, and is not needed before. */
export { renderHints } from './render-hints.js';
export { renderNotices } from './render-notices.js';
export { styles } from './asides.styles.js';
