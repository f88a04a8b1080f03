import { describe, expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { agreeMatch } from '#actions/agreeMatch.ts'
import { completeMatch } from '#actions/completeMatch.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { registerResident } from '#actions/registerResident.ts'
import { reopenMatch } from '#actions/reopenMatch.ts'
import { startMatch } from '#actions/startMatch.ts'
import { startTrial } from '#actions/startTrial.ts'
import { recordAttendance } from '#actions/recordAttendance.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import { stopMatch } from '#actions/stopMatch.ts'
import { withdrawProposal } from '#actions/withdrawProposal.ts'
import type { MatchLife } from '#domain/participation/match.ts'
import { conflictsOf } from '#sync/mergedState.ts'
import { counterInMemory, idOf } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const pair = (counter: CounterInMemory) => ({
  residentId: counter.must(registerResident, { callName: 'Amina', ageGroup: 'from18' }).residentId,
  activityId: counter.must(addActivity, { title: 'Koken' }).activityId,
})

describe('a match', () => {
  test('goes its whole way, each step on its own day', () => {
    const onDuty = idOf(['staff'])
    const counter = counterInMemory({ today: '2026-09-15', onDuty })
    const { residentId, activityId } = pair(counter)
    const { matchId } = counter.must(proposeMatch, { residentId, activityId })
    const life = () => counter.read.find('match', matchId)?.life
    expect(counter.read.find('match', matchId)).toEqual({
      id: matchId,
      about: residentId,
      activityId,
      proposedBy: onDuty,
      life: { kind: 'proposed', on: '2026-09-15' },
      past: {},
    })
    const way = [
      [agreeMatch, { kind: 'agreed', on: '2026-09-16' }],
      [startTrial, { kind: 'trial', since: '2026-09-17' }],
      [startMatch, { kind: 'active', since: '2026-09-18' }],
      [completeMatch, { kind: 'completed', on: '2026-09-19' }],
    ] as const
    for (const [step, then] of way) {
      counter.passDays(1)
      const before = life()
      expect(counter.must(step, { matchId })).toEqual({ matchId, before, after: then })
      expect(life()).toEqual(then)
    }
  })

  test('proposed again is the same one while it is open, and a new one after it ended', () => {
    const counter = counterInMemory()
    const both = pair(counter)
    const first = counter.must(proposeMatch, both)
    expect(first.isNew).toBe(true)
    expect(counter.must(proposeMatch, both)).toEqual({ matchId: first.matchId, isNew: false })
    counter.must(stopMatch, { matchId: first.matchId, why: 'school' })
    expect(counter.must(proposeMatch, both).matchId).not.toEqual(first.matchId)
    expect(counter.read.all('match')).toHaveLength(2)
  })

  test('stops for a reason, and the step can be undone', () => {
    const counter = counterInMemory()
    const { matchId } = counter.must(proposeMatch, pair(counter))
    counter.must(agreeMatch, { matchId })
    const { before, after } = counter.must(stopMatch, { matchId, why: 'travelCosts' })
    expect(counter.read.find('match', matchId)?.life).toEqual({ kind: 'stopped', on: '2026-09-15', why: 'travelCosts' })
    if (before) counter.must(reopenMatch, { matchId, life: before, after })
    expect(counter.read.find('match', matchId)?.life).toEqual({ kind: 'agreed', on: '2026-09-15' })
  })

  test('is not brought back by an undo after another laptop went on with it', () => {
    const counter = counterInMemory()
    const { matchId } = counter.must(proposeMatch, pair(counter))
    const { before, after } = counter.must(agreeMatch, { matchId })
    const other = counterInMemory({ deviceLetter: 'B', clockTime: '14:05' })
    other.receive(counter.entries)
    other.must(startMatch, { matchId })
    counter.receive(other.entries)
    if (!before) throw new Error('it was proposed')
    expect(counter.perform(reopenMatch, { matchId, life: before, after })).toEqual({
      ok: false,
      error: { kind: 'matchStepNotPossible', from: 'active', to: 'proposed' },
    })
    expect(counter.read.find('match', matchId)?.life?.kind).toBe('active')
  })

  test('takes no step that does not follow, and keeps where it was', () => {
    const counter = counterInMemory()
    const { matchId } = counter.must(proposeMatch, pair(counter))
    expect(counter.perform(completeMatch, { matchId })).toEqual({
      ok: false,
      error: { kind: 'matchStepNotPossible', from: 'proposed', to: 'completed' },
    })
    const here: MatchLife = { kind: 'proposed', on: counter.deps().today }
    expect(counter.written(() => counter.must(reopenMatch, { matchId, life: here, after: here }))).toBe(0)
    expect(counter.perform(reopenMatch, { matchId, life: JSON.parse('{"kind":"dreaming"}') as MatchLife, after: here })).toEqual({
      ok: false,
      error: { kind: 'valueNotKnown', field: 'life' },
    })
  })

  test('needs somebody and something that are here', () => {
    const counter = counterInMemory()
    const { residentId, activityId } = pair(counter)
    expect(counter.perform(proposeMatch, { residentId: idOf(['nobody']), activityId })).toEqual({
      ok: false,
      error: { kind: 'notFound', record: 'resident' },
    })
    expect(counter.perform(proposeMatch, { residentId, activityId: idOf(['nothing']) })).toEqual({
      ok: false,
      error: { kind: 'notFound', record: 'activity' },
    })
    expect(counter.perform(agreeMatch, { matchId: idOf(['none']) })).toEqual({ ok: false, error: { kind: 'notFound', record: 'match' } })
  })

  test('that was only proposed can be withdrawn, and leaves nothing behind', () => {
    const counter = counterInMemory()
    const both = pair(counter)
    const { matchId } = counter.must(proposeMatch, both)
    expect(counter.must(withdrawProposal, { matchId })).toEqual({ matchId })
    expect(counter.read.all('match')).toEqual([])
    expect(counter.perform(withdrawProposal, { matchId })).toEqual({ ok: false, error: { kind: 'notFound', record: 'match' } })
    expect(counter.must(proposeMatch, both).isNew).toBe(true)
  })

  test('is not withdrawn once something came of it', () => {
    const counter = counterInMemory()
    const { matchId } = counter.must(proposeMatch, pair(counter))
    counter.must(agreeMatch, { matchId })
    expect(counter.perform(withdrawProposal, { matchId })).toEqual({
      ok: false,
      error: { kind: 'matchStepNotPossible', from: 'agreed', to: 'withdrawn' },
    })
    expect(counter.read.find('match', matchId)?.life?.kind).toBe('agreed')
  })

  test('is not withdrawn while an attendance refers to it; one from before the proposal does not', () => {
    const counter = counterInMemory()
    const both = pair(counter)
    const comes = (): void => {
      const { sessionId } = counter.must(scheduleSession, { activityId: both.activityId, day: counter.deps().today })
      counter.must(recordAttendance, { sessionId, rows: [{ residentId: both.residentId, presence: { kind: 'absent', why: 'personal' } }] })
    }
    comes()
    counter.passDays(1)
    const early = counter.must(proposeMatch, both)
    expect(counter.must(withdrawProposal, { matchId: early.matchId })).toEqual({ matchId: early.matchId })

    const { matchId } = counter.must(proposeMatch, both)
    counter.passDays(1)
    comes()
    expect(counter.perform(withdrawProposal, { matchId })).toEqual({
      ok: false,
      error: { kind: 'matchStepNotPossible', from: 'proposed', to: 'withdrawn' },
    })
  })

  test('that two laptops took in two directions waits for a person to choose', () => {
    const [here, there] = [counterInMemory({ deviceLetter: 'A' }), counterInMemory({ deviceLetter: 'B' })]
    const { matchId } = here.must(proposeMatch, pair(here))
    there.receive(here.entries)
    there.must(agreeMatch, { matchId })
    here.must(stopMatch, { matchId, why: 'notFitting' })
    here.receive(there.entries)
    expect([...conflictsOf(here.state)].map(({ record, field, heads }) => [record, field, heads.length])).toEqual([['match', 'life', 2]])
  })
})
