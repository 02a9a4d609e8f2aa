import eslint from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noMarkup = 'Render with a template: nothing is parsed as HTML in the page.';

/** What would let text become markup, or break a strict Content-Security-Policy. */
const unsafeMarkup = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: noMarkup,
  },
  { selector: inTemplate('\\s[.](inner|outer)HTML\\s*='), message: noMarkup },
  {
    selector: inTemplate('\\s[.]?style\\s*='),
    message: 'Style by `static styles`, or `style.setProperty` for a value that changes.',
  },
  {
    selector: inTemplate('<(style|script)\\b'),
    message: 'A template holds no style or script: a strict Content-Security-Policy blocks them.',
  },
];

const unsafeDirectives = {
  patterns: [
    {
      regex: '^lit(-html)?/directives/(unsafe-(html|svg|mathml)|style-map)(\\.js)?$',
      message: 'Trusted Types do not stop it, or a Content-Security-Policy blocks its styles.',
    },
  ],
};

/** What would make a reducer, a score or a report differ from one run to the next. */
const clockAndChance = [
  {
    selector: 'NewExpression[callee.name="Date"], CallExpression[callee.name="Date"]',
    message: 'Core has no clock: take the time as an argument, or `event.at`.',
  },
  {
    selector: 'MemberExpression[object.name=/^(Date|performance)$/][property.name="now"]',
    message: 'Core has no clock: take the time as an argument, or `event.at`.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Core has no chance: take a seed as an argument.',
  },
];

const defaultExports = [
  {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Export by name: a name reads the same wherever it is imported.',
  },
  { selector: 'TSEnumDeclaration', message: 'Write a union of strings.' },
];

export default defineConfig(
  { ignores: ['**/dist/', '**/bundle/', 'docs/site/', '.cache/', 'coverage/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      globals: { console: 'readonly', fetch: 'readonly', process: 'readonly', URL: 'readonly' },
    },
  },
  {
    files: ['packages/elements/test/hosts/*pages/*.js'],
    languageOptions: {
      globals: {
        customElements: 'readonly',
        document: 'readonly',
        HTMLElement: 'readonly',
        MutationObserver: 'readonly',
        NodeFilter: 'readonly',
        setInterval: 'readonly',
      },
    },
  },
  {
    files: ['packages/elements/src/**/*.ts', 'playground/src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      'no-restricted-imports': ['error', unsafeDirectives],
      // Lit calls the listeners of a template with their host as `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['packages/{core,elements}/src/**/*.ts'], rules: { 'no-console': 'error' } },
  restrictSyntax('packages/*/src/**/*.ts', [...defaultExports, ...unsafeMarkup]),
  restrictSyntax('packages/core/src/**/*.ts', [...defaultExports, ...clockAndChance]),
  restrictSyntax('playground/src/**/*.ts', unsafeMarkup),
  {
    files: ['**/*.test.ts', '**/test/**/*.ts', 'playground/e2e/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': 'off',
    },
  },
);

function restrictSyntax(files, restrictions) {
  return { files: [files], rules: { 'no-restricted-syntax': ['error', ...restrictions] } };
}

function inTemplate(pattern) {
  return `TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/${pattern}/]`;
}
