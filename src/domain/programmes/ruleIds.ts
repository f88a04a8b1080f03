/**
 * Every rule of the law and of programmes, in the order in which they are listed. An id is for ever: it stands in tests, in what a
 * location overrode, and in advice that was given.
 */
export const RULE_IDS = [
  ...(['AG1', 'AG2', 'AG3'] as const),
  ...(['VD1', 'VD2', 'VD3', 'VD4', 'VD5', 'VD6', 'VD7', 'VD8', 'VD9', 'TP1'] as const),
  ...(['PW1', 'PW2', 'PW3', 'PW4', 'PW5', 'PW6', 'PW7', 'PW8', 'PW9', 'PW10', 'PW11', 'PW12', 'PW13', 'PW14', 'PW15'] as const),
  ...(['PW16', 'PW17', 'WR1', 'UA1', 'RB1', 'ST1', 'HW1', 'HW2', 'OE1'] as const),
  ...(['MD1', 'MD2', 'MD3', 'ZR1', 'MP1', 'PV1', 'IM1'] as const),
] as const

export type RuleId = (typeof RULE_IDS)[number]
