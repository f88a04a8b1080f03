export const REASON_ABOUT = ['wish', 'skill', 'time', 'way', 'language', 'company', 'goal', 'places', 'firstStep', 'help', 'group'] as const
export type ReasonAbout = (typeof REASON_ABOUT)[number]

/**
 * Why an activity is suggested, what speaks against it, or what would make the difference (a question to ask, a thing to arrange).
 * `words` holds ids of the vocabulary (an interest, a weekday) and numbers, never text: each screen says it in its own language.
 */
export interface Reason {
  readonly kind: 'fits' | 'missing' | 'wouldChange'
  readonly about: ReasonAbout
  readonly words?: Readonly<Record<string, string | number>>
}

/** What one part of the score came to: 0 (against) to 1 (for); 0.5 is neither, as when nobody asked. */
export interface PartJudgement {
  readonly value: number
  readonly reasons: readonly Reason[]
}

/** Nobody asked, or the card does not say: neither for nor against, so that a short first talk never costs a chance. */
export const NOT_KNOWN: PartJudgement = { value: 0.5, reasons: [] }

export const fits = (value: number, about: ReasonAbout, words?: Reason['words']): PartJudgement => judged('fits', value, about, words)

export const missing = (value: number, about: ReasonAbout, words?: Reason['words']): PartJudgement => judged('missing', value, about, words)

export const wouldChange = (value: number, about: ReasonAbout, words?: Reason['words']): PartJudgement =>
  judged('wouldChange', value, about, words)

const judged = (kind: Reason['kind'], value: number, about: ReasonAbout, words: Reason['words']): PartJudgement => ({
  value,
  reasons: [words === undefined ? { kind, about } : { kind, about, words }],
})
