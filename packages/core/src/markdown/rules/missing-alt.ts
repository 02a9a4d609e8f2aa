import type { Rule } from './rule.js';

export const missingAlt: Rule<{ readonly src: string; readonly type: keyof typeof words }> = {
  code: 'missing-alt',
  severity: 'error',
  message: (p) => `The ${words[p.type].noun} “${p.src}” has no description.`,
  hint: (p) => words[p.type].cure,
};

const words = {
  image: {
    noun: 'picture',
    cure: 'Say what it shows between the brackets: “![Two customers wait at the till](till.webp)”.',
  },
  audio: {
    noun: 'sound',
    cure: 'Write what is said between the brackets: “![Hello, how can I help?](hello.mp3)”.',
  },
  video: {
    noun: 'film',
    cure: 'Say what happens between the brackets: “![She turns round and leaves](door.mp4)”.',
  },
};
