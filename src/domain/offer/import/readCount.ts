import { foldText } from '#kernel/foldText.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { CellProblem } from '#domain/offer/import/cellProblem.ts'

/** A whole number with or without what is counted behind it: "8", "8 plaatsen", "15 min". "Ca. 8" and "6-8" are not decided for anybody. */
export const readCount = (text: string, from: number, to: number): Result<number, CellProblem> => {
  const found = COUNT.exec(foldText(text))
  if (!found) return err({ kind: 'notANumber' })
  const count = Number(found[1])
  return count >= from && count <= to ? ok(count) : err({ kind: 'numberOutOfRange', from, to })
}

const COUNT =
  /^(\d{1,9})(?:[.,]0+)?(?:\s*(?:x|plaats|plaatsen|plek|plekken|persoon|personen|pers\.?|mensen|deelnemers?|bewoners?|vrijwilligers?|places?|people|persons?|participants?|spots?|min\.?|minuut|minuten|minutes?))?$/
