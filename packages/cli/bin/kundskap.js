#!/usr/bin/env node
import { run } from '../dist/index.js';

// Whoever reads the output may have read enough: `kundskap check content | head`.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = run(process.argv.slice(2), process);
