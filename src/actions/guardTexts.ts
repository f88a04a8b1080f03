import { isFreeText } from '#kernel/fields.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import { refusedInPhone, refusedText } from '#domain/people/refusedText.ts'
import { tidyLine, tidyText } from '#domain/people/tidyText.ts'
import { TEXT_MAX_BYTES } from '#sync/limits.ts'
import type { Problem } from '#actions/problem.ts'

/** The content with every free text tidied, or what keeps one of them from being stored. */
export const guardTexts = <S extends Shape>(shape: S, content: Partial<ContentOf<S>>): Result<Partial<ContentOf<S>>, Problem> => {
  const tidied: Record<string, string> = {}
  for (const [name, value] of Object.entries(content)) {
    const field = shape[name]
    if (!field || !isFreeText(field) || typeof value !== 'string') continue
    const guarded = guardText(name, value)
    if (!guarded.ok) return guarded
    tidied[name] = guarded.value
  }
  return ok({ ...content, ...tidied })
}

/** One free text, tidied. `field` decides whether it may have several lines and whether a long number may be a telephone number. */
export const guardText = (field: string, text: string): Result<string, Problem> => {
  const tidied = MANY_LINES.has(field) ? tidyText(text) : tidyLine(text)
  if (new TextEncoder().encode(tidied).length > TEXT_MAX_BYTES) return err({ kind: 'textTooLong', field, maxBytes: TEXT_MAX_BYTES })
  const what = PHONES.has(field) ? refusedInPhone(tidied) : refusedText(tidied)
  return what === undefined ? ok(tidied) : err({ kind: 'refusedText', field, what })
}

const MANY_LINES: ReadonlySet<string> = new Set(['text', 'description', 'address'])
const PHONES: ReadonlySet<string> = new Set(['phone', 'contactPhone'])
