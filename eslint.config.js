import tseslint from 'typescript-eslint'
import { PURE } from './config/layers.ts'
import { RESTRICTED } from './config/restrictedSyntax.ts'

/**
 * @param {keyof typeof RESTRICTED} area
 * @returns {{ 'no-restricted-syntax': ['error', ...{ selector: string; message: string }[]] }}
 */
const restricted = (area) => ({ 'no-restricted-syntax': ['error', ...RESTRICTED[area]] })

/** @param {readonly string[]} layers */
const inLayers = (layers, extensions = 'ts') => layers.map((layer) => `src/${layer}/**/*.${extensions}`)

const NO_CLIMBING = {
  patterns: [{ group: ['../../*'], message: 'Say the layer: import from #layer/path/File.ts.' }],
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'data/', '.cache/', 'shots/', 'gallery/', '**/generated/', 'config/*.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: './tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false },
      ],
      // No enum can be written here (erasableSyntaxOnly) and classes are few: each of these cost a sixth of the whole run and can find nothing.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
    },
  },
  {
    files: ['*.js', '*.cjs'],
    extends: [tseslint.configs.recommended, tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-cond-assign': 'error',
      'no-constant-binary-expression': 'error',
      'no-control-regex': 'error',
      'no-debugger': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': 'error',
      'no-loss-of-precision': 'error',
      'no-misleading-character-class': 'error',
      'no-self-assign': 'error',
      'no-sparse-arrays': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'use-isnan': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 250 }],
      'no-restricted-imports': ['error', NO_CLIMBING],
    },
  },
  { files: ['src/**/*.ts', 'src/**/*.tsx'], rules: restricted('source') },
  { files: inLayers(['i18n'], '{ts,tsx}'), rules: restricted('i18n') },
  { files: inLayers(PURE), rules: restricted('pure') },
  { files: [...inLayers(['engine', 'courier', 'tools']), 'src/server/main.ts', 'bench/**/*.ts'], rules: restricted('compositionRoot') },
  { files: ['src/app/main.tsx', 'src/app/kiosk/main.tsx'], rules: restricted('pageRoot') },
  {
    files: ['src/tools/**', 'bench/**', 'src/server/log.ts', 'src/server/main.ts', 'tests/support/noisyConsole.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // The two commands run before anything is installed, on the system's own Node 20: what its language lacks does not parse here.
    files: ['src/tools/*.js', 'src/tools/bootstrap/*.js'],
    languageOptions: { ecmaVersion: 2023, sourceType: 'module' },
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      ...restricted('tests'),
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
)
