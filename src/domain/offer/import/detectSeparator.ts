import { SEPARATORS } from '#domain/offer/import/csvRecords.ts'
import type { Separator } from '#domain/offer/import/csvRecords.ts'

/** Enough lines to see a pattern in. */
const LOOKED_AT = 100

/**
 * The separator that gives most lines the same number of cells. Dutch descriptions are full of commas, so the mere number of commas says
 * nothing; that they come equally many on each line does. Without any separator: the semicolon, which Dutch Excel writes.
 */
export const detectSeparator = (text: string): Separator => {
  const lines = separatorsByLine(text)
  let best: { separator: Separator; agreeing: number; cells: number } = { separator: ';', agreeing: 0, cells: 1 }
  for (const separator of SEPARATORS) {
    const widths = new Map<number, number>()
    for (const line of lines) widths.set(line[separator], (widths.get(line[separator]) ?? 0) + 1)
    for (const [cells, agreeing] of widths) {
      if (cells > 0 && (agreeing > best.agreeing || (agreeing === best.agreeing && cells > best.cells)))
        best = { separator, agreeing, cells }
    }
  }
  return best.separator
}

type Counts = Record<Separator, number>

/** Separators outside quotation marks, line by line; whichever separator is the right one, a quote opens behind it or at a line's start. */
const separatorsByLine = (text: string): readonly Counts[] => {
  const lines: Counts[] = []
  /** Lines with nothing but separators say nothing beside others; a file of them alone is read as the empty table it is. */
  const bare: Counts[] = []
  let line = none()
  let filled = false
  let opens = true
  for (let at = 0; at < text.length && lines.length < LOOKED_AT; at += 1) {
    const letter = text.charAt(at)
    if (letter === '"' && opens) {
      at = closingQuote(text, at)
      filled = true
      opens = false
    } else if (letter === '\n' || letter === '\r') {
      ;(filled ? lines : bare).push(line)
      line = none()
      filled = false
      opens = true
    } else {
      const separator = SEPARATORS.find((known) => known === letter)
      if (separator) line[separator] += 1
      filled ||= separator === undefined
      opens = separator !== undefined
    }
  }
  if (lines.length < LOOKED_AT) (filled ? lines : bare).push(line)
  return lines.length > 0 ? lines : bare
}

const none = (): Counts => ({ ';': 0, ',': 0, '\t': 0 })

const closingQuote = (text: string, opening: number): number => {
  let at = text.indexOf('"', opening + 1)
  while (at !== -1 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2)
  return at === -1 ? text.length : at
}
