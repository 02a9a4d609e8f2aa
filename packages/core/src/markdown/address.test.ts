import { describe, expect, test } from 'vitest';
import { decodeAddress, isSafeHref, isSafeSource } from './address.js';

describe('a link may lead to', () => {
  test.for([
    'https://example.com',
    'HTTPS://example.com/?a=1#b',
    'http://example.com',
    'mailto:shop@example.com',
    'tel:+4612345',
    'quiz.md',
    './quiz.md#one',
    '../../other/en/quiz.md',
    '/from/the/root',
    '#scene',
    '?query=javascript:',
    'a/javascript:b',
    '',
  ])('%s', (href) => {
    expect(isSafeHref(href)).toBe(true);
  });
});

describe('a link may not lead to', () => {
  test.for([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\0script:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u0085script:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/png;base64,AAAA',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.com/x',
    'ftp://example.com',
    'ms-word:x',
    'view-source:https://example.com',
    '//example.com',
    '\\\\example.com',
    '/\\example.com',
    '\t//example.com',
    '/\t/example.com',
  ])('%j', (href) => {
    expect(isSafeHref(href)).toBe(false);
  });
});

describe('media may be loaded from', () => {
  test.for([
    'https://example.com/a.png',
    'a.png',
    '../pictures/a%20b.svg',
    'data:image/png;base64,AAAA',
    'data:image/jpeg;base64,AAAA',
    'data:image/jpg,AAAA',
    'data:image/webp;base64,AAAA',
    'DATA:image/GIF;base64,AAAA',
  ])('%s', (src) => {
    expect(isSafeSource(src)).toBe(true);
  });
});

describe('media may not be loaded from', () => {
  test.for([
    'http://example.com/a.png',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'data:image/svg+xml;image/png,x',
    'data:text/html,x',
    'data:image/pngx,AAAA',
    'data:,image/png',
    ' data:image/png;base64,AAAA',
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    '//example.com/a.png',
    'mailto:a@b.c',
    'file:a.png',
  ])('%j', (src) => {
    expect(isSafeSource(src)).toBe(false);
  });
});

test.for([
  ['caf%C3%A9', 'café'],
  ['a%20b', 'a b'],
  ['%E0%A4%A', '%E0%A4%A'],
  ['100%', '100%'],
])('the address %s reads %s', ([address = '', decoded]) => {
  expect(decodeAddress(address)).toBe(decoded);
});
