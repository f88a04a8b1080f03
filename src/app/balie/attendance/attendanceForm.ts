import { minutes } from '#kernel/Minutes.ts'
import type { Minutes } from '#kernel/Minutes.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { DeedInput } from '#engine/deeds.ts'
import { samePresence } from '#domain/participation/samePresence.ts'
import { wasThere } from '#domain/participation/wasThere.ts'
import type { AbsenceReason, HoursToldBy, Presence } from '#domain/participation/attendance.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import type { AttendanceSheet } from '#queries/attendanceSheet.ts'
import { readNumberText } from '#app/ui/numberText.ts'

type RowToRecord = DeedInput<'recordAttendance'>['rows'][number]

/** What was tapped and typed about one person. */
export type PresenceForm = {
  readonly kind: Presence['kind']
  readonly minutes: string
  readonly why: AbsenceReason
}

/** With what stood there when it was first tapped, so that what another laptop writes meanwhile is not written over. */
type TouchedRow = PresenceForm & { readonly saw?: Presence }

/** Somebody who was not on the list and came along. */
export type CameAlong = {
  readonly residentId: RecordId
  readonly name: string
  readonly language?: SpokenLanguage
}

/** A list as it is being filled in: only what was touched, so that what another laptop writes meanwhile is seen. Plain data for a draft. */
export type AttendanceForm = {
  readonly touched: { readonly [residentId: string]: TouchedRow }
  readonly toldBy: HoursToldBy | ''
  readonly added: readonly CameAlong[]
}

export const UNTOUCHED: AttendanceForm = { touched: {}, toldBy: '', added: [] }

/** A line of the list as it is shown. */
export interface ShownRow extends PresenceForm {
  readonly residentId: RecordId
  readonly name: string
  readonly language?: SpokenLanguage | undefined
  readonly recorded: Presence
  readonly saw?: Presence
}

/** A day: nobody takes part for longer than that in one session. */
const MOST_MINUTES = 24 * 60

const NOT_KNOWN: Presence = { kind: 'notKnown' }

/** The list with what was touched laid over what is written down; who came along stands at its end. */
export const shownRows = (sheet: AttendanceSheet, form: AttendanceForm): readonly ShownRow[] => {
  const listed = sheet.rows.map(({ residentId, name, language, presence }) => ({ residentId, name, language, recorded: presence }))
  const along = form.added
    .filter(({ residentId }) => !listed.some((row) => row.residentId === residentId))
    .map(({ residentId, name, language }) => ({ residentId, name, language, recorded: NOT_KNOWN }))
  return [...listed, ...along].map((row) => ({
    ...row,
    ...(form.touched[row.residentId] ?? presenceForm(row.recorded, sheet.plannedMinutes)),
  }))
}

/** The form after one line of it was tapped or typed in. */
export const touchRow = (form: AttendanceForm, { residentId, recorded }: ShownRow, changed: PresenceForm): AttendanceForm => {
  const row = { ...changed, saw: form.touched[residentId]?.saw ?? recorded }
  return { ...form, touched: { ...form.touched, [residentId]: row } }
}

/**
 * Who told it, as it is shown: what was tapped, else as it is written down, else the counter where it led the session itself. Elsewhere
 * nobody told it yet. A card at the door tells of one person only.
 */
export const shownToldBy = (sheet: AttendanceSheet, form: AttendanceForm): HoursToldBy | undefined => {
  if (form.toldBy !== '') return form.toldBy
  for (const { presence } of sheet.rows) if (wasThere(presence) && toldOf(presence) !== 'card') return toldOf(presence)
  return sheet.ledByCounter ? 'counter' : undefined
}

/** Whether somebody still has to say who told the hours that are about to be written down. */
export const lacksToldBy = (sheet: AttendanceSheet, form: AttendanceForm): boolean =>
  shownToldBy(sheet, form) === undefined &&
  shownRows(sheet, form).some(({ residentId, kind }) => residentId in form.touched && isThere(kind))

/** Everybody of whom nothing is known yet was there, for as long as was planned. */
export const everybodyWasThere = (sheet: AttendanceSheet, form: AttendanceForm): AttendanceForm =>
  shownRows(sheet, form)
    .filter(({ kind }) => kind === 'notKnown')
    .reduce((all, row) => touchRow(all, row, { kind: 'present', minutes: row.minutes, why: row.why }), form)

/**
 * What stands on paper, by the numbers of its lines: these were there for as long as was planned, and the paper said so. `rest` are those
 * without a number: they were not there, or it is not known.
 */
export const copiedFromPaper = (
  sheet: AttendanceSheet,
  form: AttendanceForm,
  { numbers, restAbsent }: { readonly numbers: readonly number[]; readonly restAbsent: boolean },
): AttendanceForm => {
  const shown = shownRows(sheet, form)
  return sheet.rows.reduce<AttendanceForm>(
    (all, { residentId }, index) => {
      const row = shown.find((one) => one.residentId === residentId)
      if (!row) return all
      const { kind, minutes: length, why } = row
      if (numbers.includes(index + 1)) return touchRow(all, row, { kind: 'present', minutes: length, why })
      return restAbsent && kind === 'notKnown' ? touchRow(all, row, { kind: 'absent', minutes: length, why }) : all
    },
    { ...form, toldBy: 'paper' },
  )
}

/** Who was there, but of whom the minutes can not be read. */
export const rowsWithoutMinutes = (rows: readonly ShownRow[]): readonly RecordId[] =>
  rows.filter(({ kind, minutes: typed }) => isThere(kind) && readMinutes(typed) === undefined).map(({ residentId }) => residentId)

/** What is to be written down: what was touched, and everybody who was there when somebody said who told it. */
export const rowsToRecord = (sheet: AttendanceSheet, form: AttendanceForm): readonly RowToRecord[] => {
  const toldBy = shownToldBy(sheet, form) ?? 'counter'
  return shownRows(sheet, form)
    .filter(
      ({ residentId, kind, recorded }) =>
        // Who came in with a card was seen at the door: nobody else's word takes the place of that.
        residentId in form.touched || (form.toldBy !== '' && isThere(kind) && toldOf(recorded) !== 'card'),
    )
    .map((row) => {
      const { residentId, recorded, saw } = row
      const presence = presenceOf(row, toldBy)
      const isAsTheCardSaid = toldOf(recorded) === 'card' && samePresence(recorded, presence)
      return { residentId, presence: isAsTheCardSaid ? recorded : presence, ...(saw && { saw }) }
    })
}

/** As it was written down before: recording this takes it back. */
export const rowsBefore = (sheet: AttendanceSheet, rows: readonly RowToRecord[]): readonly RowToRecord[] =>
  rows.map(({ residentId, presence }) => ({
    residentId,
    presence: sheet.rows.find((row) => row.residentId === residentId)?.presence ?? NOT_KNOWN,
    saw: presence,
  }))

/** Came along and was there: for them something is proposed, so that they are on the list the next time. */
export const cameAlong = (form: AttendanceForm, rows: readonly RowToRecord[]): readonly RecordId[] =>
  form.added
    .map(({ residentId }) => residentId)
    .filter((residentId) => rows.some((row) => row.residentId === residentId && wasThere(row.presence)))

export const readMinutes = (text: string): Minutes | undefined => {
  const typed = readNumberText(text)
  return typed === undefined || typed > MOST_MINUTES ? undefined : minutes(typed)
}

const toldOf = (presence: Presence): HoursToldBy | undefined => ('toldBy' in presence ? presence.toldBy : undefined)

const isThere = (kind: Presence['kind']): boolean => kind === 'present' || kind === 'late'

const presenceForm = (presence: Presence, planned: Minutes | undefined): PresenceForm => {
  const asPlanned = planned === undefined ? '' : String(planned)
  switch (presence.kind) {
    case 'notKnown':
      return { kind: 'notKnown', minutes: asPlanned, why: 'unknown' }
    case 'present':
    case 'late':
      return { kind: presence.kind, minutes: String(presence.minutes), why: 'unknown' }
    case 'absent':
      return { kind: 'absent', minutes: asPlanned, why: presence.why }
  }
}

const presenceOf = ({ kind, minutes: typed, why }: PresenceForm, toldBy: HoursToldBy): Presence => {
  switch (kind) {
    case 'notKnown':
      return { kind }
    case 'present':
    case 'late':
      return { kind, minutes: readMinutes(typed) ?? minutes(0), toldBy }
    case 'absent':
      return { kind, why }
  }
}
