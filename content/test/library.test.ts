import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { itemKinds, type Document, type ScenarioDocument } from '@kundskap/core';
import { describe, expect, test } from 'vitest';
import { diagnostics, library, parsed } from './read-library-files.js';

const modules = readdirSync(join(import.meta.dirname, '../modules'));

test('library.yaml is sound and names every module', () => {
  expect(diagnostics).toEqual([]);
  expect(Object.keys(library.modules).sort()).toEqual([...modules].sort());
});

test('the eleven competencies and the three contexts have labels in four languages', () => {
  const { competencies, contexts, languages } = library;
  expect(languages).toEqual(['en', 'sv', 'pl', 'da']);
  expect([Object.keys(competencies).length, Object.keys(contexts).length]).toEqual([11, 3]);
  for (const { label } of [...Object.values(competencies), ...Object.values(contexts)]) {
    expect(Object.keys(label)).toEqual(languages);
  }
});

describe.for(modules)('%s', (module) => {
  test.for(library.languages)('has a lesson, a scenario and a quiz in %s', (lang) => {
    const kinds = ['lesson', 'scenario', 'quiz'].map(
      (name) => parsed.get(`${module}/${lang}/${name}.md`)?.document.kind,
    );
    expect(kinds).toEqual(['lesson', 'scenario', 'quiz']);
  });

  test('asks at least ten items', () => {
    expect(documentsOf(module).flatMap(itemsOf).length).toBeGreaterThanOrEqual(10);
  });

  test('has a scenario with choices to make, moods to change and ways to end', () => {
    const [scenario] = documentsOf(module).filter(isScenario);
    const scenes = scenario?.scenes ?? [];
    expect(scenes.length).toBeGreaterThanOrEqual(8);
    expect(scenes.filter(({ end }) => end).length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(scenario?.variables ?? {})).not.toEqual([]);
    expect(scenes.flatMap(({ choices }) => choices).some(({ when }) => when)).toBe(true);
  });
});

test('every kind of item is asked', () => {
  const asked = new Set(
    modules
      .flatMap(documentsOf)
      .flatMap(itemsOf)
      .map(({ kind }) => kind),
  );
  expect([...asked].sort()).toEqual([...itemKinds].sort());
});

test.for([...parsed.keys()])('%s has no diagnostics', (file) => {
  expect(parsed.get(file)?.diagnostics).toEqual([]);
});

/** The documents of a module in the reference language. */
function documentsOf(module: string): Document[] {
  return ['lesson', 'scenario', 'quiz'].flatMap(
    (name) => parsed.get(`${module}/en/${name}.md`)?.document ?? [],
  );
}

function itemsOf(document: Document) {
  return document.kind === 'quiz' ? document.items : [];
}

function isScenario(document: Document): document is ScenarioDocument {
  return document.kind === 'scenario';
}
