/**
 * Runs every check, one after the other, also after one has failed. The last line it prints is
 * `N passed, N failed`: the tests of each suite, and every other check as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const countsFolder = resolve('.cache/tests');

/** The checks by the script that runs each. Those with a `suite` count their tests. */
const steps = [
  { name: 'format', script: 'test:format' },
  { name: 'types', script: 'test:types' },
  { name: 'lint', script: 'test:lint' },
  { name: 'unit', script: 'test:unit', suite: 'vitest' },
  { name: 'content', script: 'test:content' },
  { name: 'build', script: 'build' },
  { name: 'browser', script: 'test:browser', suite: 'web-test-runner' },
  { name: 'e2e', script: 'e2e', suite: 'vitest' },
  { name: 'sizes', script: 'test:sizes' },
  { name: 'docs', script: 'docs' },
];

rmSync(countsFolder, { recursive: true, force: true });
mkdirSync(countsFolder, { recursive: true });

const results = steps.map(runStep);

console.log(`\n${results.map(tell).join('\n')}\n`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

function runStep({ name, script, suite }) {
  console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`);

  const startedAt = Date.now();
  const countsFile = join(countsFolder, `${name}.json`);
  const { status } = spawnSync('pnpm', ['run', script, ...reporterFlags(suite, countsFile)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, COUNTS_FILE: countsFile },
  });
  const seconds = (Date.now() - startedAt) / 1000;

  return { name, seconds, ...countTests(suite && countsFile, status === 0) };
}

/** Vitest takes its reporter from the command line; the test runner's, in its config, reads COUNTS_FILE. */
function reporterFlags(suite, countsFile) {
  if (suite !== 'vitest') return [];
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${countsFile}`];
}

/** A suite that fails without a failed test, say because it did not start, counts as one failed. */
function countTests(countsFile, succeeded) {
  const { numPassedTests, numFailedTests } = readCounts(countsFile);
  if (succeeded) return { passed: numPassedTests ?? 1, failed: 0 };
  return { passed: numPassedTests ?? 0, failed: Math.max(1, numFailedTests ?? 0) };
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

function tell({ name, seconds, passed, failed }) {
  const time = `${seconds.toFixed(1)} s`.padStart(9);
  return `${failed ? '✗' : '✓'} ${name.padEnd(8)} ${time}   ${passed} passed, ${failed} failed`;
}

function sum(count) {
  return results.reduce((total, result) => total + result[count], 0);
}
