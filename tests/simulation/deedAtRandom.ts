import type { Presence } from '#domain/participation/attendance.ts'
import { INTERESTS } from '#domain/words/interests.ts'
import type { DeedInput, DeedName } from '#engine/deeds.ts'
import { dateOfDayNumber } from '#kernel/CalendarDate.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import { minutes } from '#kernel/Minutes.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { dotKey } from '#sync/dot.ts'
import type { SimPage } from '#tests/simulation/SimDevice.ts'
import { count, noteIn } from '#tests/simulation/SimWorld.ts'
import type { Saw, SimWorld } from '#tests/simulation/SimWorld.ts'

type Seen = Omit<Saw, 'dots'>

/** Invented people. Few names and numbers, so that laptops often say the same. */
const NAMES = ['Amal', 'Bilal', 'Chaza', 'Dawit'] as const
const PHONES = ['06 11', '06 22', '06 33'] as const
const TEXTS = ['brings a friend', 'after school', 'likes to sing'] as const
const WISHES = INTERESTS.slice(0, 3)

const KINDS = [
  ['register', 4],
  ['change', 12],
  ['setWish', 5],
  ['note', 4],
  ['rewrite', 3],
  ['offer', 2],
  ['match', 4],
  ['step', 4],
  ['attend', 3],
  ['choose', 8],
  ['undo', 1],
  ['erase', 1],
  ['removeNote', 1],
] as const

/** Somebody does something at this page, from what they see there. */
export const deedAtRandom = async (world: SimWorld, page: SimPage, who: string): Promise<void> => {
  const { dice } = world
  const { read } = page.counter.journal
  const resident = dice.maybe(read.all('resident'))
  const activity = dice.maybe(read.all('activity'))
  const note = dice.maybe(read.all('note'))
  const match = dice.maybe(read.all('match'))

  const perform = async <N extends DeedName>(deed: N, input: DeedInput<N>, seen: readonly Seen[] = []): Promise<void> => {
    const before = lastOf(page)
    const done = await page.counter.perform(deed, input)
    const after = lastOf(page)
    count(world, done.ok ? 'deeds' : 'deeds refused')
    const dots = Array.from({ length: after - before }, (_, at) => dotKey({ writer: page.writer, seq: before + at + 1 }))
    for (const one of seen) world.saws.push({ ...one, dots })
    noteIn(world, `${who}: ${deed} ${done.ok ? dots.join(' ') || 'changes nothing' : done.error.kind}`)
  }

  const register = () => perform('registerResident', { callName: dice.pick(NAMES), ageGroup: 'from18', phone: dice.pick(PHONES) })
  if (resident === undefined) return register()
  const residentId = resident.id
  const saw = (field: string, value: FieldValue | undefined, id: RecordId = residentId): Seen[] =>
    value === undefined ? [] : [{ id, field, values: [value] }]

  switch (dice.weighted(KINDS)) {
    case 'register':
      return register()
    case 'change': {
      const phone = dice.pick(PHONES)
      if (dice.chance(0.5)) return perform('changeResident', { residentId, set: { phone } })
      return perform('changeResident', { residentId, set: { phone }, saw: { phone: resident.phone } }, saw('phone', resident.phone))
    }
    case 'setWish':
      return perform('changeResident', { residentId, set: { wishes: dice.some(WISHES, dice.below(3)) } })
    case 'note':
      return perform('addNote', { residentId, text: dice.pick(TEXTS) })
    case 'rewrite':
      if (note === undefined) return
      return perform('changeNote', { noteId: note.id, text: dice.pick(TEXTS), saw: note.text }, saw('text', note.text, note.id))
    case 'offer':
      return perform('addActivity', { title: dice.pick(TEXTS) })
    case 'match':
      return activity && perform('proposeMatch', { residentId, activityId: activity.id })
    case 'step':
      if (match === undefined) return
      return dice.chance(0.6)
        ? perform('agreeMatch', { matchId: match.id })
        : perform('stopMatch', { matchId: match.id, why: dice.pick(['moved', 'tired', 'work']) })
    case 'attend':
      return activity && attend(world, page, activity.id, residentId, perform)
    case 'choose': {
      const conflict = dice.maybe(read.conflicts())
      if (conflict === undefined) return
      const values = conflict.heads.map(({ value }) => value)
      const { id, field } = conflict
      const record = conflict.record as DeedInput<'chooseValue'>['record']
      const input = { record, id, field, value: dice.maybe(values) ?? null, saw: values }
      return perform('chooseValue', input, [{ id, field, values }])
    }
    case 'undo': {
      const phone = dice.pick(PHONES)
      return perform('undoChoice', { record: 'resident', id: residentId, field: 'phone', value: phone }, saw('phone', phone))
    }
    case 'erase':
      count(world, 'erasures')
      return perform('eraseResident', { residentId })
    case 'removeNote':
      return note && perform('removeNote', { noteId: note.id })
  }
}

type Perform = <N extends DeedName>(deed: N, input: DeedInput<N>) => Promise<void>

const attend = async (world: SimWorld, { counter }: SimPage, activityId: RecordId, residentId: RecordId, perform: Perform) => {
  const { dice } = world
  const session = dice.maybe(counter.journal.read.all('session'))
  if (session === undefined || dice.chance(0.3)) {
    return perform('scheduleSession', { activityId, day: dice.pick(DAYS) })
  }
  const presence: Presence = dice.chance(0.5)
    ? { kind: 'absent', why: 'unknown' }
    : { kind: 'present', minutes: minutes(60), toldBy: 'counter' }
  return perform('recordAttendance', { sessionId: session.id, rows: [{ residentId, presence }] })
}

/** Two days at most, so that laptops often plan the same session. */
const DAYS = [dateOfDayNumber(20_706), dateOfDayNumber(20_713)] as const

const lastOf = ({ counter, writer }: SimPage): number => counter.journal.state.coverage.get(writer)?.upTo ?? 0
