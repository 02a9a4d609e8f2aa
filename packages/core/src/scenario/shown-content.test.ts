import { expect, test } from 'vitest';
import { paragraph } from '../../test/scenario/to-document.js';
import type { Content } from '../model/content.js';
import { shownContent } from './shown-content.js';

test('paragraphs and speech whose guard fails are left out', () => {
  const when = { type: 'visited', scene: 'door' } as const;
  const always: Content = [...paragraph('She waits.'), { type: 'rule' }];
  const guarded: Content = [
    { type: 'paragraph', children: ['She knows you.'], when },
    { type: 'speech', speaker: 'Customer', children: ['You again!'], when },
  ];
  const content = [...always, ...guarded];
  expect(shownContent(content, { variables: {}, visited: [] })).toEqual(always);
  expect(shownContent(content, { variables: {}, visited: ['door'] })).toEqual(content);
});
