import { SaxesParser } from 'saxes'
import type { SaxesTagPlain } from 'saxes'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { FileRefusal } from '#tools/words/handover/readHandbackCsv.ts'
import type { Handback, ReturnedRow } from '#tools/words/handover/ReturnedRow.ts'
import { inOneLine } from '#tools/words/handover/inOneLine.ts'
import { hashOfText } from '#tools/words/reviews.ts'

/**
 * Reads XLIFF 1.2 back from a translator's program. The file comes from outside, so it is read with suspicion: by a strict parser that
 * looks nothing up, with no document type (where entities that grow or that fetch files would be declared), and within bounds.
 */
export const readXliff = (bytes: Uint8Array): Result<Handback, FileRefusal> => {
  if (bytes.length > MOST_BYTES) return err('is too large to be a file of ours')
  const text = decoded(bytes)
  if (text === undefined) return err('is not in UTF-8: save it again in UTF-8')
  const reading = readingXliff()
  const parser = new SaxesParser()
  parser.on('error', ({ message }) => reading.refuse(`is no well-formed XML: ${message}`))
  parser.on('doctype', () => reading.refuse('has a document type, which no file of ours has: it is not read'))
  parser.on('opentag', (tag) => reading.open(tag))
  parser.on('closetag', (tag) => reading.close(tag.name))
  parser.on('text', (said) => reading.say(said))
  parser.on('cdata', (said) => reading.say(said))
  for (let at = 0; at < text.length && !reading.isRefused(); at += PIECE) parser.write(text.slice(at, at + PIECE))
  if (!reading.isRefused()) parser.close()
  return reading.result()
}

const MOST_BYTES = 20 * 1024 * 1024
const MOST_TEXTS = 20_000
const DEEPEST = 40
/** Small enough that a file that is refused half-way is not read on. */
const PIECE = 64 * 1024

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true }).decode(bytes)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

interface Reading {
  readonly refuse: (why: FileRefusal) => void
  readonly isRefused: () => boolean
  readonly open: (tag: SaxesTagPlain) => void
  readonly close: (name: string) => void
  readonly say: (text: string) => void
  readonly result: () => Result<Handback, FileRefusal>
}

/** Collects texts as the parser meets them. */
const readingXliff = (): Reading => {
  let refusal: FileRefusal | undefined
  let unit: Unit | undefined
  const path: string[] = []
  const languages = new Set<string>()
  const rows: ReturnedRow[] = []
  const refuse = (why: FileRefusal): void => {
    refusal ??= why
  }
  /** Whether what is read now is the Dutch or the translation of a text, and not a proposal from a memory beside it. */
  const part = (): 'source' | 'target' | undefined => {
    const at = path.lastIndexOf('trans-unit')
    const inside = at === -1 ? undefined : path[at + 1]
    return inside === 'source' || inside === 'target' ? inside : undefined
  }

  return {
    refuse,
    isRefused: () => refusal !== undefined,
    open: ({ name, attributes }) => {
      if (path.length >= DEEPEST) refuse('has elements in elements far deeper than XLIFF goes')
      if (path.length === 0) refuseOther(name, attributes['version'], refuse)
      if (name === 'file') languages.add(attributes['target-language'] ?? '')
      if (name === 'trans-unit')
        unit = { key: attributes['id'] ?? '', isRead: attributes['approved'] === 'yes', source: '', target: '', lost: [] }
      if (unit && name === 'target' && path.at(-1) === 'trans-unit') unit.isRead ||= READ_STATES.includes(attributes['state'] ?? '')
      // An inline element that stands for something and holds nothing: what it stood for is not in the file any more.
      if (unit && part() === 'target' && EMPTY_INLINE.includes(name)) unit.lost.push(attributes['equiv-text'] ?? `<${name}>`)
      path.push(name)
    },
    close: (name) => {
      path.pop()
      if (name !== 'trans-unit' || unit === undefined) return
      rows.push(rowOf(unit, rows.length + 1))
      unit = undefined
      if (rows.length > MOST_TEXTS) refuse('has more texts than the app has')
    },
    say: (text) => {
      const inside = part()
      if (unit && inside) unit[inside] += text
    },
    result: () => {
      if (refusal !== undefined) return err(refusal)
      if (languages.size !== 1 || languages.has('')) return err('has texts of several languages, or says of none which it is')
      return ok({ language: [...languages].join(), rows })
    },
  }
}

const refuseOther = (root: string, version: string | undefined, refuse: Reading['refuse']): void => {
  if (root !== 'xliff') refuse('is XML, but no XLIFF')
  else if (version?.startsWith('1.') !== true) refuse('is XLIFF 2 or newer: let your program save XLIFF 1.2')
}

const rowOf = ({ key, isRead, source, target, lost }: Unit, number: number): ReturnedRow => ({
  place: `text ${number}`,
  key,
  text: inOneLine(target),
  dutchHash: hashOfText(inOneLine(source)),
  isRead,
  ...(lost.length > 0 && { damage: `has ${lost.join(', ')} as an empty code` }),
})

interface Unit {
  readonly key: string
  isRead: boolean
  source: string
  target: string
  readonly lost: string[]
}

/** What programs write once a person has confirmed a text. */
const READ_STATES: readonly string[] = ['translated', 'final', 'signed-off']
const EMPTY_INLINE: readonly string[] = ['x', 'bx', 'ex']
