interface Restriction {
  readonly selector: string
  readonly message: string
}

const CLOCK_AND_DICE: readonly Restriction[] = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Time comes in as an argument: a composition root reads the clock (engine, courier, server, tools).',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time comes in as an argument: a composition root reads the clock (engine, courier, server, tools).',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Dice come in as an argument, so that a test can throw the same number twice.',
  },
]

const NO_DEFAULT_EXPORT: readonly Restriction[] = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: one thing has one name everywhere.' },
]

const PURE_MANNERS: readonly Restriction[] = [
  { selector: 'ClassDeclaration, ClassExpression', message: 'Plain readonly data and functions in pure layers, no classes.' },
  {
    selector: 'ThrowStatement',
    message: 'What can happen at a counter is a Result (kernel/Result.ts); pure layers throw nothing.',
  },
  {
    selector: "CallExpression[callee.property.name='localeCompare']",
    message: 'localeCompare sorts differently on each device. Compare folded text (kernel/foldText.ts).',
  },
]

const BARE_INTL: readonly Restriction[] = [
  {
    selector: "MemberExpression[object.name='Intl']",
    message: 'Browsers have no Intl data for several of our languages and print another one silently: use src/i18n.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]',
    message: 'Browsers have no Intl data for several of our languages and print another one silently: use src/i18n.',
  },
]

const SPOKEN_ATTRIBUTE = 'JSXAttribute[name.name=/^(aria-label|aria-description|aria-roledescription|title|placeholder|alt|label)$/]'

const WORDS_IN_LOCALES = 'Words live in locales/: use t().'
const BARE_WORDS: readonly Restriction[] = [
  { selector: 'JSXText[value=/\\p{L}/u]', message: WORDS_IN_LOCALES },
  { selector: ':matches(JSXElement, JSXFragment) > JSXExpressionContainer > Literal[value=/\\p{L}/u]', message: WORDS_IN_LOCALES },
  { selector: `${SPOKEN_ATTRIBUTE} > Literal[value=/\\p{L}/u]`, message: WORDS_IN_LOCALES },
  { selector: `${SPOKEN_ATTRIBUTE} > JSXExpressionContainer > Literal[value=/\\p{L}/u]`, message: WORDS_IN_LOCALES },
  {
    selector: `${SPOKEN_ATTRIBUTE} > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]`,
    message: WORDS_IN_LOCALES,
  },
]

/** ESLint's `no-restricted-syntax` is replaced, not added to, by a later block: so each area names its whole list here. */
export const RESTRICTED = {
  pure: [...CLOCK_AND_DICE, ...NO_DEFAULT_EXPORT, ...PURE_MANNERS, ...BARE_INTL],
  source: [...CLOCK_AND_DICE, ...NO_DEFAULT_EXPORT, ...BARE_INTL, ...BARE_WORDS],
  i18n: [...CLOCK_AND_DICE, ...NO_DEFAULT_EXPORT, ...BARE_WORDS],
  compositionRoot: [...NO_DEFAULT_EXPORT, ...BARE_INTL],
  pageRoot: [...NO_DEFAULT_EXPORT, ...BARE_INTL, ...BARE_WORDS],
  tests: [...NO_DEFAULT_EXPORT],
} as const satisfies Readonly<Record<string, readonly Restriction[]>>
