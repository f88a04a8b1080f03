import { foldText } from '#kernel/foldText.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Declaration } from '#domain/offer/organisation.ts'
import type { CellProblem } from '#domain/offer/import/cellProblem.ts'
import { readDutchDate } from '#domain/offer/import/readDutchDate.ts'

/**
 * The UWV volunteer declaration in words: "niet nodig", "ontvangen 1-3-2026", "geldig tot 1-3-2029", "geweigerd 1-3-2026". A bare "ja" or a
 * bare date does not say which of them it is, and people may start work on it: so it is asked for. `until` is the date of a column of its own.
 */
export const readDeclaration = (text: string, until: CalendarDate | undefined, work: string): Result<Declaration, CellProblem> => {
  const folded = foldText(text)
  const kind = DECLARATION_KINDS.find((known) => KIND_WORDS[known].test(folded))
  const day = readDutchDate(folded.replace(/^[^\d]*?(?=\d)/, ''))
  if (folded === '' || (kind === undefined && until && YES.test(folded))) {
    return ok(until ? { kind: 'valid', until, work } : { kind: 'unknown' })
  }
  switch (kind) {
    case 'unknown':
    case 'notNeeded':
      return ok({ kind })
    case 'valid': {
      const lastDay = day ?? until
      return lastDay ? ok({ kind, until: lastDay, work }) : err({ kind: 'declarationNeedsDate' })
    }
    case 'received':
      return day ? ok({ kind, on: day, work }) : err({ kind: 'declarationNeedsDate' })
    case 'refused':
      return day ? ok({ kind, on: day }) : err({ kind: 'declarationNeedsDate' })
    case undefined:
      return YES.test(folded) || readDutchDate(folded) ? err({ kind: 'declarationNeedsDate' }) : err(unknownDeclaration(text))
  }
}

const DECLARATION_KINDS = ['notNeeded', 'unknown', 'refused', 'valid', 'received'] as const satisfies readonly Declaration['kind'][]

const unknownDeclaration = (text: string): CellProblem => ({
  kind: 'unknownWord',
  word: text.trim(),
  list: 'declaration',
  allowed: DECLARATION_KINDS,
})

/** In the order of the list: "niet nodig" before "nee", "ongeldig" is no "geldig". */
const KIND_WORDS: Readonly<Record<Declaration['kind'], RegExp>> = {
  notNeeded: /^(niet nodig|hoeft niet|not needed|not required)$/,
  unknown:
    /^(nee|no|nog niet|nog niet aangevraagd|aangevraagd|onbekend|nog niet bekend|weet niet|not yet|unknown|not known yet|requested)$/,
  refused: /^(geweigerd|afgewezen|refused|rejected)\b/,
  valid: /^(ja[, ]+)?(geldig|valid|t\/m|tot)\b/,
  received: /^(ja[, ]+)?(ontvangen|ontvangst|ontvangstbevestiging|bevestigd|received|aangevraagd, uwv heeft|requested, uwv has)\b/,
}

const YES = /^(ja|j|yes|y|x|ok|aanwezig|in orde)$/
