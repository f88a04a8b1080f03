import type { RecordId } from '#kernel/RecordId.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { doorMoment, justCameInElsewhere } from '#domain/participation/atTheDoor.ts'
import { attendanceShape } from '#domain/participation/attendance.ts'
import type { Presence } from '#domain/participation/attendance.ts'
import { wasThere } from '#domain/participation/wasThere.ts'
import { personCodeIn } from '#domain/people/cardText.ts'
import type { Resident } from '#domain/people/resident.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import type { DraftChange } from '#sync/change.ts'
import { attendanceId, attendedFiles } from '#actions/attendedFiles.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord, newRecord } from '#actions/recordDrafts.ts'

export interface CheckInAtDoorInput {
  readonly sessionId: RecordId
  /** What the scanner read, or what was typed. */
  readonly text: string
}

/** Whom the card belongs to. Others stand at the door too: who does not want to be known here is called by code. */
interface AtDoor {
  readonly residentId: RecordId
  readonly calledAs: string
  readonly language?: SpokenLanguage | undefined
}

/** What the door says; each has its own kind words. */
export type DoorAnswer =
  | (AtDoor & { readonly kind: 'in' | 'late'; readonly before: Presence; readonly after: Presence })
  | (AtDoor & { readonly kind: 'already' | 'justIn' })
  | { readonly kind: 'unknownCode' | 'notToday' | 'calledOff' | 'over' }
  | { readonly kind: 'tooEarly'; readonly from: TimeOfDay }

/** Somebody comes in with their card. It is the same record that the list writes, whichever laptop stands at the door. */
export const checkInAtDoor: Deed<CheckInAtDoorInput, DoorAnswer, Problem> =
  (deps) =>
  ({ sessionId, text }) => {
    const session = foundRecord(deps.read, 'session', sessionId)
    if (!session.ok) return session
    const { activityId, day, startsAt, endsAt, cancelled } = session.value
    const activity = activityId === undefined ? undefined : deps.read.find('activity', activityId)
    const times = { startsAt: startsAt ?? activity?.startsAt, endsAt: endsAt ?? activity?.endsAt }
    const moment = doorMoment({ day, cancelled, ...times }, deps.today, deps.clockTime)
    if (moment.kind !== 'open') return done(moment)

    const code = personCodeIn(text)
    const resident = code === undefined ? undefined : deps.read.by('resident', 'personCode', code)[0]
    if (!resident) return done({ kind: 'unknownCode' })
    const who = atDoor(resident)
    const attended = deps.read.by('attendance', 'about', resident.id)
    const before = attended.find((row) => row.sessionId === sessionId)?.presence ?? NOT_KNOWN
    if (wasThere(before)) return done({ ...who, kind: 'already' })
    if (justCameInElsewhere(attended, sessionId, deps.today, deps.clockTime)) return done({ ...who, kind: 'justIn' })

    const { presence } = moment
    const said = { presence, arrivedAt: deps.clockTime, recordedBy: deps.onDuty }
    const changes: DraftChange[] = []
    for (const about of attendedFiles(deps, sessionId, resident.id)) {
      const id = attendanceId(deps, sessionId, about)
      const target = { record: 'attendance', shape: attendanceShape, id } as const
      const present = deps.read.apart.find('attendance', id)
      const drafts = present ? changedRecord(target, present, said) : newRecord(target, { about, activityId, sessionId, day, ...said })
      if (!drafts.ok) return drafts
      changes.push(...drafts.value)
    }
    return done({ ...who, kind: presence.kind === 'late' ? 'late' : 'in', before, after: presence }, changes)
  }

const NOT_KNOWN: Presence = { kind: 'notKnown' }

const atDoor = ({ id, callName, personCode, hidePresence, interfaceLanguage }: Resident): AtDoor => ({
  residentId: id,
  calledAs: hidePresence ? personCode : callName,
  language: interfaceLanguage,
})
