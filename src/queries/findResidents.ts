import { latinDigits } from '#kernel/latinDigits.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { isOpenLife } from '#domain/participation/openMatch.ts'
import { personCodeIn } from '#domain/people/cardText.ts'
import type { Resident, ResidentLife } from '#domain/people/resident.ts'
import type { Interest } from '#domain/words/interests.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { compareText } from '#queries/compareText.ts'
import type { Reader, SearchPort } from '#queries/ports.ts'

export interface ResidentRow {
  readonly residentId: RecordId
  readonly name: string
  readonly personCode: string
  readonly language?: SpokenLanguage | undefined
  readonly wishes: readonly Interest[]
  readonly openMatches: number
  readonly life: ResidentLife
}

export interface FoundResidents {
  readonly rows: readonly ResidentRow[]
  readonly total: number
  /** Whose code this is to the letter, by any card of theirs: two files of one person have two. It is the first row. */
  readonly ofCode?: RecordId | undefined
}

/** Nobody scrolls further; the total of a search is counted up to here. */
const MOST_FOUND = 500

/** People by name, code, phone or the number of their ticket; without text the newest first, and who left after who is here. */
export const findResidents = (
  read: Reader,
  search: SearchPort,
  { text, limit }: { readonly text: string; readonly limit: number },
): FoundResidents => {
  const coded = byCode(read, text)
  const found =
    text.trim() === ''
      ? newestFirst(read.all('resident'))
      : [...new Set([...coded, ...byTicket(read, text), ...searched(read, search, text)])]
  const rows = found.slice(0, limit).map((resident) => residentRow(read, resident))
  return { rows, total: found.length, ...(coded[0] && { ofCode: coded[0].id }) }
}

const byCode = (read: Reader, text: string): readonly Resident[] => {
  const code = personCodeIn(text)
  return code === undefined ? [] : read.by('resident', 'personCode', code)
}

/** Whoever was given a ticket of this number, the last one first: numbers begin anew with each walk-in hour. */
const byTicket = (read: Reader, text: string): readonly Resident[] => {
  const typed = TICKET.exec(latinDigits(text).normalize('NFKC').toUpperCase())
  if (!typed) return []
  return read
    .by('ticket', 'number', `${typed[1] ?? ''}-${typed[2] ?? ''}`)
    .toSorted((a, b) => compareText(b.day ?? '', a.day ?? '') || compareText(a.id, b.id))
    .map(({ about }) => about && read.find('resident', about))
    .filter((resident) => resident !== undefined)
}

/** The letter of a laptop and a number, as on the ticket or in its QR. */
const TICKET = /^\s*(\p{Lu}{1,2})\s*[-‐‑–]?\s*(\d{1,3})\s*$/u

const searched = (read: Reader, search: SearchPort, text: string): readonly Resident[] =>
  search
    .find('resident', text, MOST_FOUND)
    .map((id) => read.find('resident', id))
    .filter((resident) => resident !== undefined)

const newestFirst = (residents: readonly Resident[]): readonly Resident[] =>
  [...residents].sort(
    (a, b) =>
      Number(a.life.kind === 'left') - Number(b.life.kind === 'left') ||
      compareText(b.registeredOn ?? '', a.registeredOn ?? '') ||
      compareText(a.id, b.id),
  )

const residentRow = (read: Reader, resident: Resident): ResidentRow => ({
  residentId: resident.id,
  name: resident.callName,
  personCode: resident.personCode,
  language: resident.interfaceLanguage,
  wishes: resident.wishes,
  openMatches: read.by('match', 'about', resident.id).filter(({ life }) => isOpenLife(life)).length,
  life: resident.life,
})
