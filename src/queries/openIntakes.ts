import { addDays } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { compareText } from '#queries/compareText.ts'
import { answersOf } from '#queries/intakeFile.ts'
import { intakeOf } from '#queries/intakeOf.ts'
import type { Reader } from '#queries/ports.ts'

export interface OpenIntake {
  readonly residentId: RecordId
  readonly name: string
  readonly language?: SpokenLanguage | undefined
  readonly startedOn: CalendarDate
  readonly asked: number
  readonly questions: number
}

/** A talk that was left so long ago is begun again from the person's file when they come; the board of today forgets it. */
const RECENT_DAYS = 14

/** Talks that were left in the middle, the newest first: any laptop can go on with them. */
export const openIntakes = (read: Reader, { day }: { readonly day: CalendarDate }): readonly OpenIntake[] => {
  const rows: OpenIntake[] = []
  const oldest = addDays(day, -RECENT_DAYS)
  const recent = read.all('intake').filter(({ startedOn, finishedOn }) => finishedOn === undefined && (startedOn ?? '') >= oldest)
  for (const about of new Set(recent.map((intake) => intake.about))) {
    const resident = about === undefined ? undefined : read.find('resident', about)
    const intake = about === undefined ? undefined : intakeOf(read, about)
    if (resident === undefined || resident.life.kind === 'left') continue
    if (intake?.startedOn === undefined || intake.finishedOn !== undefined) continue
    const { startedOn } = intake
    const answers = answersOf(resident, intake)
    rows.push({
      residentId: resident.id,
      name: resident.callName,
      language: resident.interfaceLanguage,
      startedOn,
      asked: answers.filter(({ met }) => met !== 'notAsked').length,
      questions: answers.length,
    })
  }
  return rows.sort((a, b) => compareText(b.startedOn, a.startedOn) || compareText(a.residentId, b.residentId))
}
