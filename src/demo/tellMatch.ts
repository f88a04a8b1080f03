import { agreeMatch } from '#actions/agreeMatch.ts'
import { completeMatch } from '#actions/completeMatch.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { startMatch } from '#actions/startMatch.ts'
import { startTrial } from '#actions/startTrial.ts'
import { stopMatch } from '#actions/stopMatch.ts'
import type { StopReason } from '#domain/participation/match.ts'
import { chooseActivity } from '#demo/chooseActivity.ts'
import { plan } from '#demo/demoTale.ts'
import type { DemoTale, TaleMatch, TaleResident } from '#demo/demoTale.ts'

/** Sessions that make a trial. */
const TRIAL_SESSIONS = 3

/** A conversation ends in a proposal; the answer comes now, or after a few days, or not yet. */
export const tellProposal = (tale: DemoTale, resident: TaleResident): void => {
  const { counter, random } = tale
  const activity = chooseActivity(tale, resident)
  if (activity === undefined) return
  const proposed = counter.tell(proposeMatch, { residentId: resident.id, activityId: activity.id })
  if (proposed === undefined) return
  const keeps = activity.once
    ? 1
    : random.weighted([
        [random.between(3, 8), 3],
        [random.between(8, 20), 4],
        [random.between(20, 60), 4],
      ])
  const match: TaleMatch = { id: proposed.matchId, resident, activity, stage: 'proposed', came: 0, missed: 0, keeps }
  resident.open += 1
  resident.triedActivities.add(activity.id)
  if (random.chance(0.3)) agree(tale, match)
  else plan(tale, tale.day + random.between(1, 9), () => answer(tale, match))
}

export const stop = (tale: DemoTale, match: TaleMatch, why: StopReason): void => {
  if (match.stage === 'over') return
  tale.counter.tell(stopMatch, { matchId: match.id, why })
  endWith(match)
}

/** After a session: a first time starts the trial, some times make it a habit, and in the end there is a goodbye. */
export const afterSession = (tale: DemoTale, match: TaleMatch, came: boolean): void => {
  const { counter, random } = tale
  if (!came) {
    match.missed += 1
    if (match.came === 0 && match.missed >= 2 && random.chance(0.6))
      stop(tale, match, random.pick(['notFitting', 'school', 'travelCosts', 'unknown']))
    return
  }
  match.came += 1
  match.resident.experienced = true
  if (match.stage === 'agreed') {
    const tries = match.activity.once || random.chance(0.6)
    counter.tell(tries ? startTrial : startMatch, { matchId: match.id })
    match.stage = tries ? 'trial' : 'active'
  } else if (match.stage === 'trial' && match.came >= TRIAL_SESSIONS) {
    counter.tell(startMatch, { matchId: match.id })
    match.stage = 'active'
  }
  if (match.came < match.keeps) return
  if (match.activity.once || random.chance(0.7)) {
    counter.tell(completeMatch, { matchId: match.id })
    endWith(match)
  } else {
    stop(tale, match, random.pick(['otherProgramme', 'school', 'tired', 'work', 'family', 'travelCosts', 'notFitting', 'personal']))
  }
}

const answer = (tale: DemoTale, match: TaleMatch): void => {
  const { random } = tale
  if (match.stage !== 'proposed') return
  const said = random.weighted([
    ['yes', 74],
    ['no', 12],
    ['later', 14],
  ] as const)
  if (said === 'yes') agree(tale, match)
  else if (said === 'no') stop(tale, match, random.pick(['notFitting', 'school', 'otherProgramme', 'travelCosts', 'unknown']))
  else plan(tale, tale.day + random.between(5, 12), () => answer(tale, match))
}

const agree = (tale: DemoTale, match: TaleMatch): void => {
  const { activity, resident } = match
  if (resident.left || activity.members.size >= activity.places || activity.lastDay < tale.day) {
    stop(tale, match, resident.left ? 'moved' : 'unknown')
    return
  }
  tale.counter.tell(agreeMatch, { matchId: match.id })
  match.stage = 'agreed'
  activity.members.add(match)
}

const endWith = (match: TaleMatch): void => {
  match.stage = 'over'
  match.activity.members.delete(match)
  match.resident.open -= 1
}
