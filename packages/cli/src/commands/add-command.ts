import type { Command } from 'commander';
import type { Terminal } from '../terminal.js';

/** Adds a command to the program; what it ends with goes to `exitWith`. */
export type AddCommand = (program: Command, terminal: Terminal, exitWith: ExitWith) => void;

/** Takes the exit code of a command. */
export type ExitWith = (code: number) => void;
