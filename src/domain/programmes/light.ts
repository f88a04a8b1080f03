/** What the law says, as far as it is known here. Unknown is a light of its own: never a no, and never green. */
export const LIGHTS = ['free', 'doThisFirst', 'notNow', 'unknown'] as const
export type Light = (typeof LIGHTS)[number]

/** What the light says next to its colour; each has words in every language. */
export const LIGHT_ADVICE = [
  'noDeclarationNeeded',
  'declarationValid',
  'receiptIsEnough',
  'askOrganisationFirst',
  'declarationExpired',
  'declarationRefused',
  'noWorkForOthers',
  'permitFirst',
  'ages16to30',
  'trialFirst',
  'noRuleKnown',
  'minorsNotOpened',
  'guardianFirst',
  'askAge',
  'askPaper',
  'paperSaysYes',
  'paperSaysNo',
  'adultsOnly',
  'waitFirst',
  'documentFirst',
  'permitAsked',
  'permitThere',
  'numberFirst',
  'otherwiseHere',
] as const
export type LightAdvice = (typeof LIGHT_ADVICE)[number]
