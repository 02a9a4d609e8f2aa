/** The command line of Kundskap, for a program that wants to call it. @module */
export { run } from './run.js';
export type { Terminal } from './terminal.js';
