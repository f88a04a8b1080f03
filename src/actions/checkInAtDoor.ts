import type { RecordId } from '#kernel/RecordId.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { doorMoment, justCameInElsewhere } from '#domain/participation/atTheDoor.ts'
import { attendanceShape } from '#domain/participation/attendance.ts'
import { wasThere } from '#domain/participation/wasThere.ts'
import { personCodeIn } from '#domain/people/cardText.ts'
import type { Resident } from '#domain/people/resident.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
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
  | (AtDoor & { readonly kind: 'in' | 'late' | 'already' | 'justIn' })
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
    const id = deps.deriveId(['attendance', sessionId, resident.id])
    const present = deps.read.find('attendance', id)
    if (present && wasThere(present.presence)) return done({ ...who, kind: 'already' })
    const attended = deps.read.by('attendance', 'about', resident.id)
    if (justCameInElsewhere(attended, sessionId, deps.today, deps.clockTime)) return done({ ...who, kind: 'justIn' })

    const target = { record: 'attendance', shape: attendanceShape, id } as const
    const said = { presence: moment.presence, arrivedAt: deps.clockTime, recordedBy: deps.onDuty }
    const drafts = present
      ? changedRecord(target, present, said)
      : newRecord(target, { about: resident.id, activityId, sessionId, day, ...said })
    return drafts.ok ? done({ ...who, kind: moment.presence.kind === 'late' ? 'late' : 'in' }, drafts.value) : drafts
  }

const atDoor = ({ id, callName, personCode, hidePresence, interfaceLanguage }: Resident): AtDoor => ({
  residentId: id,
  calledAs: hidePresence ? personCode : callName,
  language: interfaceLanguage,
})
