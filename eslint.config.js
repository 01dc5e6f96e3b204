import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

import { logicalStyles } from './scripts/test/lint/logicalStyles.ts';
import { statedAccess } from './scripts/test/lint/statedAccess.ts';

const overridesAccess = {
  selector: 'Property[key.name="overrideAccess"][value.value=true]',
  message: 'Access is overridden by the command helper and by queries only: go through one of them.',
};

export default defineConfig(
  globalIgnores([
    '.next*/**',
    '.test/**',
    '.mentora/**',
    'media/**',
    'next-env.d.ts',
    'src/payload-types.ts',
    'src/payload-generated-schema.ts',
    'src/**/importMap.js',
    'src/migrations/**',
  ]),
  js.configs.recommended,
  typescript.configs.recommended,
  {
    // What must know the types (promises that nobody awaits, cases that are missing) is in `.oxlintrc.json`.
    files: ['**/*.{ts,tsx,mts}'],
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }] },
  },
  {
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // The type checker knows every name, in TypeScript and in what it reads of JavaScript.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { args: 'all', argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { mentora: { rules: { 'logical-styles': logicalStyles, 'stated-access': statedAccess } } },
    rules: {
      'mentora/logical-styles': 'error',
      'mentora/stated-access': 'error',
      'no-restricted-syntax': ['error', overridesAccess],
    },
  },
  {
    // Who overrides access, each for its reason: the command helper has asked the matrix first, and a
    // query says in SQL terms what its reader may see.
    files: ['src/platform/command/**', 'src/**/queries/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Programs that speak to the person at the console, and plain Node configuration.
    files: ['scripts/**', 'bench/**', 'server.ts', 'src/platform/runtime/**', 'src/collections/demo/render.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // Playwright's fixtures take a function called `use` that is no hook, and destructure nothing.
    files: ['e2e/**'],
    rules: { 'no-empty-pattern': 'off' },
  },
);
