// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { RecordId } from '#kernel/RecordId.ts'
import { addActivity } from '#actions/addActivity.ts'
import { proposeTogether } from '#actions/proposeTogether.ts'
import { registerResident } from '#actions/registerResident.ts'
import { stopMatch } from '#actions/stopMatch.ts'
import { PATHS } from '#app/balie/paths.ts'
import { deskInMemory } from '#tests/app/people/deskInMemory.tsx'

const friendsAtTheDesk = () => {
  const desk = deskInMemory()
  const { must } = desk.counter
  const residentIds = ['Amal', 'Noor'].map(
    (callName) => must(registerResident, { callName, ageGroup: 'from18', wishes: ['cooking'] }).residentId,
  )
  const walk = must(addActivity, { title: 'Wandelen', programme: 'meeting', interest: 'nature' })
  for (const matchId of must(proposeTogether, { activityId: walk.activityId, residentIds }).matchIds) {
    must(stopMatch, { matchId, why: 'organisationStopped' })
  }
  const { activityId } = must(addActivity, { title: 'Koken', programme: 'meeting', interest: 'cooking', placesMax: 4 })
  const togetherIn = (activity: RecordId) => desk.counter.read.by('match', 'activityId', activity).map(({ together }) => together)
  return { desk, activityId, togetherIn }
}

test('a group says who goes with whom, and proposes the two as friends again', async () => {
  const { desk, activityId, togetherIn } = friendsAtTheDesk()
  desk.show(PATHS.group, { activityId })
  const rows = within(await screen.findByRole('list', { name: 'Samen een groep' })).getAllByRole('listitem')
  expect(rows.some((row) => row.textContent.includes('Gaat samen met ⁨Noor⁩'))).toBe(true)
  await userEvent.click(screen.getByRole('button', { name: '2 mensen voorstellen' }))
  const [one, other] = togetherIn(activityId)
  expect(one).toBeDefined()
  expect(other).toBe(one)
})

test('without the one, the other is proposed alone', async () => {
  const { desk, activityId, togetherIn } = friendsAtTheDesk()
  desk.show(PATHS.group, { activityId })
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Noor' }))
  await userEvent.click(screen.getByRole('button', { name: '1 mens voorstellen' }))
  expect(togetherIn(activityId)).toEqual([undefined])
})

test('in the plan of the week one press proposes it to both', async () => {
  const { desk, activityId, togetherIn } = friendsAtTheDesk()
  desk.show(PATHS.week)
  const [first] = await screen.findAllByRole('button', { name: /Koken.*samen/u })
  if (first === undefined) throw new Error('nothing is planned for two')
  await userEvent.click(first)
  const [one, other] = togetherIn(activityId)
  expect(one).toBeDefined()
  expect(other).toBe(one)
})
