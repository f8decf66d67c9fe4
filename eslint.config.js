import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** They act on the whole page, also on a host that uses @lit/localize itself. */
const globalLocalization = [
  'configureLocalization',
  'configureSsrLocalization',
  'configureTransformLocalization',
  'localized',
  'msg',
  'setLocale',
  'updateWhenLocaleChanges',
];

const noRawHtml = [
  ...['innerHTML', 'outerHTML', 'srcdoc'].map((name) => ({
    selector: `AssignmentExpression > MemberExpression.left[property.name='${name}']`,
    message: 'Text from a payload must never become markup; use a template.',
  })),
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|write)$/]',
    message: 'Text from a payload must never become markup; use a template.',
  },
  {
    // In a template: <p .innerHTML=${…}>
    selector: 'TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=|\\bsrcdoc\\s*=/]',
    message: 'Text from a payload must never become markup; use a template.',
  },
];

const unused = { argsIgnorePattern: '^_', ignoreRestSiblings: true };

export default defineConfig(
  globalIgnores(['dist', 'storybook-static', '.cache', 'src/locales/generated']),
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    extends: [tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250 }],
      'no-console': ['error', { allow: ['warn'] }],
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': ['error', unused],
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    // The service for editors, `projectService`, takes half as long again for all files.
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-restricted-syntax': ['error', ...noRawHtml],
      // Safari takes a list without bullets for no list, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A forgotten `await` makes a test that cannot fail.
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
  {
    // The rest of the rules that ask for types takes too long for tests and stories.
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    plugins: { regexp },
    rules: {
      // A payload must not choose how long an expression takes.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: '@lit/localize', importNames: globalLocalization }],
          patterns: [{ group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*'] }],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A test may build a page as a site would, and read loosely what it then asserts.
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name=/^(describe|it)$/][property.name='only']",
          message: 'The other tests of this file would not run.',
        },
      ],
      'no-console': 'error',
      // chai's `expect(x).to.be.true`
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: [
      'scripts/**/*.mjs',
      '*.config.mjs',
      'test/**/*.mjs',
      'test/package/frameworks/*',
      'bench/**/*.mjs',
      'examples/**/*.{ts,mjs}',
      'src/cli.ts',
    ],
    rules: { 'no-console': 'off' },
  },
);
