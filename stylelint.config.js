const WITHOUT_TOKENS = 'Colours have a name: use a token of src/app/ui/tokens.css.'

export default {
  plugins: ['stylelint-use-logical'],
  rules: {
    // Left and right swap in Arabic: only logical properties (margin-inline-start) may say a side.
    'csstools/use-logical': 'always',
    'declaration-property-value-disallowed-list': {
      '/^(text-align|float|clear|caption-side)$/': ['left', 'right'],
    },
    'color-no-hex': [true, { message: WITHOUT_TOKENS }],
    'color-named': ['never', { message: WITHOUT_TOKENS }],
    'function-disallowed-list': [['rgb', 'rgba', 'hsl', 'hsla'], { message: WITHOUT_TOKENS }],
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'no-duplicate-selectors': true,
    'no-unknown-animations': true,
    'property-no-unknown': [true, { ignoreProperties: ['composes'] }],
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global', 'local'] }],
    'selector-type-no-unknown': true,
    'unit-no-unknown': true,
  },
  overrides: [{ files: ['src/app/ui/tokens.css'], rules: { 'color-no-hex': null, 'function-disallowed-list': null } }],
}
