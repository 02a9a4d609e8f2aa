import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { brokenLinks } from './broken-links.js';

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kundskap-links-'));
  mkdirSync(join(folder, 'guides'));
  writeFileSync(join(folder, 'guides/author.md'), '# For authors\n\n## The `check` command\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.for([
  { markdown: '[guide](guides/author.md)', because: 'the file is there' },
  { markdown: '[check](guides/author.md#the-check-command)', because: 'the heading is there' },
  { markdown: '# Here\n\n[up](#here)', because: 'the heading is in the same file' },
  { markdown: '[site](https://example.com/x)', because: 'the network is not followed' },
  { markdown: 'Write `[text](#scene)`.', because: 'code is no link' },
  { markdown: '```md\n[text](gone.md)\n```', because: 'fenced code is no link' },
])('$markdown is fine: $because', ({ markdown }) => {
  expect(check(markdown)).toEqual([]);
});

test.for([
  { markdown: 'One.\n\n[guide](guides/trainer.md)', told: 'README.md:3: “guides/trainer.md”' },
  { markdown: '[part](guides/author.md#gone)', told: 'README.md:1: “guides/author.md#gone”' },
  { markdown: '![shot](shot.png)', told: 'README.md:1: “shot.png”' },
  { markdown: '[a]\n\n[a]: gone.md', told: 'README.md:3: “gone.md”' },
  { markdown: '<img src="gone.png" />', told: 'README.md:1: “gone.png”' },
  { markdown: '```md\nx\n```\n\n[b](gone.md)', told: 'README.md:5: “gone.md”' },
])('$markdown is told as $told', ({ markdown, told }) => {
  expect(check(markdown)).toEqual([expect.stringContaining(`${told} leads nowhere.`)]);
});

function check(markdown) {
  const file = join(folder, 'README.md');
  writeFileSync(file, markdown);
  return brokenLinks([file]);
}
