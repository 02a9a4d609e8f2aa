/**
 * The command line `kundskap`, for a program that wants to call it.
 *
 * @module kundskap
 */
export { run } from './run.js';
export type { Output, Terminal } from './terminal.js';
