import { Router, Route, Switch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { FieldValue } from '#kernel/FieldValue.ts'
import { ok } from '#kernel/Result.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { AttendanceScreen } from '#app/balie/attendance/AttendanceScreen.tsx'
import { AttendanceSheetScreen } from '#app/balie/attendance/AttendanceSheetScreen.tsx'
import type { BalieScreen } from '#app/balie/balieScreens.ts'
import { GroupScreen } from '#app/balie/group/GroupScreen.tsx'
import { PlacementsScreen } from '#app/balie/figures/PlacementsScreen.tsx'
import { ReachScreen } from '#app/balie/figures/ReachScreen.tsx'
import { WishesScreen } from '#app/balie/figures/WishesScreen.tsx'
import { MatchScreen } from '#app/balie/match/MatchScreen.tsx'
import { ChangeActivityScreen, NewActivityScreen } from '#app/balie/offer/ActivityFormScreen.tsx'
import { ActivityScreen } from '#app/balie/offer/ActivityScreen.tsx'
import { CopyActivityScreen } from '#app/balie/offer/CopyActivityScreen.tsx'
import { OfferScreen } from '#app/balie/offer/OfferScreen.tsx'
import { ChangeOrganisationScreen, NewOrganisationScreen } from '#app/balie/offer/OrganisationFormScreen.tsx'
import { OrganisationScreen } from '#app/balie/offer/OrganisationScreen.tsx'
import { ChangeResidentScreen } from '#app/balie/people/ChangeResidentScreen.tsx'
import { PeopleScreen } from '#app/balie/people/PeopleScreen.tsx'
import { RegisterScreen } from '#app/balie/people/RegisterScreen.tsx'
import { ResidentCardScreen } from '#app/balie/people/ResidentCardScreen.tsx'
import { SameAsScreen } from '#app/balie/samePeople/SameAsScreen.tsx'
import { SamePeopleScreen } from '#app/balie/samePeople/SamePeopleScreen.tsx'
import { SelfFilledOneScreen } from '#app/balie/selfFilled/SelfFilledOneScreen.tsx'
import { SelfFilledScreen } from '#app/balie/selfFilled/SelfFilledScreen.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { RulesScreen } from '#app/balie/rules/RulesScreen.tsx'
import { OwnPathScreen } from '#app/balie/ownPath/OwnPathScreen.tsx'
import { EmployerSheetScreen } from '#app/balie/work/EmployerSheetScreen.tsx'
import { WorkPathScreen } from '#app/balie/work/WorkPathScreen.tsx'
import { WeekScreen } from '#app/balie/week/WeekScreen.tsx'
import { ClockContext } from '#app/session/ClockContext.ts'
import type { LocalMoment } from '#app/session/ClockContext.ts'
import { EngineContext } from '#app/session/EngineContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import type { Selected } from '#app/session/sessionStore.ts'
import { ToastRegion } from '#app/ui/ToastRegion.tsx'
import { DEEDS } from '#engine/deeds.ts'
import type { EngineClient } from '#engine/EngineClient.ts'
import { QUESTIONS } from '#engine/questions.ts'
import { createSearch } from '#engine/search.ts'
import { activitySearchWords, personSearched } from '#queries/searchText.ts'
import { fakeEngine } from '#tests/app/fakeEngine.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'
import { counterInMemory, day, time } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

/** The screens that need neither workers nor a disk. */
const SCREENS: readonly BalieScreen[] = [
  { path: PATHS.people, Screen: PeopleScreen },
  { path: PATHS.newResident, Screen: RegisterScreen },
  { path: PATHS.resident, Screen: ResidentCardScreen },
  { path: PATHS.changeResident, Screen: ChangeResidentScreen },
  { path: PATHS.samePeople, Screen: SamePeopleScreen },
  { path: PATHS.sameAs, Screen: SameAsScreen },
  { path: PATHS.match, Screen: MatchScreen },
  { path: PATHS.group, Screen: GroupScreen },
  { path: PATHS.wishes, Screen: WishesScreen },
  { path: PATHS.reach, Screen: ReachScreen },
  { path: PATHS.placements, Screen: PlacementsScreen },
  { path: PATHS.week, Screen: WeekScreen },
  { path: PATHS.selfFilled, Screen: SelfFilledScreen },
  { path: PATHS.selfFilledOne, Screen: SelfFilledOneScreen },
  { path: PATHS.offer, Screen: OfferScreen },
  { path: PATHS.newActivity, Screen: NewActivityScreen },
  { path: PATHS.copyActivity, Screen: CopyActivityScreen },
  { path: PATHS.activity, Screen: ActivityScreen },
  { path: PATHS.changeActivity, Screen: ChangeActivityScreen },
  { path: PATHS.newOrganisation, Screen: NewOrganisationScreen },
  { path: PATHS.organisation, Screen: OrganisationScreen },
  { path: PATHS.changeOrganisation, Screen: ChangeOrganisationScreen },
  { path: PATHS.rules, Screen: RulesScreen },
  { path: PATHS.ownPath, Screen: OwnPathScreen },
  { path: PATHS.workPath, Screen: WorkPathScreen },
  { path: PATHS.employerSheet, Screen: EmployerSheetScreen },
  { path: PATHS.attendance, Screen: AttendanceScreen },
  { path: PATHS.attendanceSheet, Screen: AttendanceSheetScreen },
]

const TODAY = '2026-09-15'

export interface Desk {
  readonly counter: CounterInMemory
  /** What is sealed on the laptop as unfinished forms. */
  readonly drafts: Map<string, FieldValue>
  readonly show: (path: string, selected?: Selected) => { path: () => string; close: () => void }
}

/** The screens of the staff desk on a real counter in memory: every deed and every question is the real one, only disk and workers are missing. */
export const deskInMemory = (): Desk => {
  const counter = counterInMemory({ today: TODAY })
  const drafts = new Map<string, FieldValue>()
  const listeners = new Set<(records: readonly string[]) => void>()
  const { read } = counter
  const search = createSearch({
    resident: {
      version: () => counter.entries.length,
      documents: () => read.all('resident').map(personSearched),
    },
    activity: {
      version: () => counter.entries.length,
      documents: () =>
        read.all('activity').map((activity) => ({
          id: activity.id,
          words: activitySearchWords(
            activity,
            activity.organisationId === undefined ? undefined : read.find('organisation', activity.organisationId),
          ).join(' '),
        })),
    },
  })
  const engine: EngineClient = {
    ...fakeEngine({}),
    onChanged: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ask: (async (question: keyof typeof QUESTIONS, input: never) =>
      ok(QUESTIONS[question]({ read, search, laptops: counter }, input))) as EngineClient['ask'],
    perform: (async (name: keyof typeof DEEDS, input: never, draft?: string) => {
      const deed = DEEDS[name] as unknown as Deed<never, unknown, Problem>
      const result = counter.perform(deed, input)
      if (result.ok && draft !== undefined) drafts.delete(draft)
      for (const listener of listeners) listener([])
      return result
    }) as EngineClient['perform'],
    keepDraft: async (name, value) => {
      drafts.set(name, value)
      return ok(null)
    },
    draft: async (name) => drafts.get(name),
    removeDraft: async (name) => {
      drafts.delete(name)
    },
  }
  const now: LocalMoment = { today: day(TODAY), clockTime: time('14:00') }
  const readClock = (): LocalMoment => now

  return {
    counter,
    drafts,
    show: (path, selected = {}) => {
      useSession.setState({ selected })
      const place = memoryLocation({ path, record: true })
      const { unmount } = renderInDutch(
        <ClockContext value={readClock}>
          <EngineContext value={engine}>
            <Router hook={place.hook}>
              <ToastRegion>
                <Switch>
                  {SCREENS.map(({ path: at, Screen }) => (
                    <Route key={at} path={at} component={Screen} />
                  ))}
                </Switch>
              </ToastRegion>
            </Router>
          </EngineContext>
        </ClockContext>,
      )
      return { path: () => place.history.at(-1) ?? path, close: unmount }
    },
  }
}

/** The main button of the screen; there is never more than one. */
export const mainButtons = (): readonly (string | null)[] =>
  [...document.querySelectorAll('button.primary, a.primary')].map((button) => button.textContent)
