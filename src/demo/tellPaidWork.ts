import { dateOfDayNumber } from '#kernel/CalendarDate.ts'
import { noteReadiness } from '#actions/noteReadiness.ts'
import { overrideRule } from '#actions/overrideRule.ts'
import type { Known, WorkFacts } from '#domain/programmes/workFacts.ts'
import type { DemoTale } from '#demo/demoTale.ts'

/** So few ask for paid work that a page of practice shows each of the ways. */
const ASKED = 6
const SEEN = 'yes' satisfies Known

/** A few who want to work told what their paper says, and one rule is otherwise here. Told at the end and without dice: it shifts nothing of the year. */
export const tellPaidWork = (tale: DemoTale): void => {
  const day = dateOfDayNumber(tale.today - 1)
  const ready = { paper: 'permitNeeded', sixMonths: SEEN, document: SEEN } as const
  const ways: readonly Partial<WorkFacts>[] = [
    { paper: 'workFree' },
    { ...ready, citizenNumber: 'no', permit: { kind: 'asked', on: day } },
    { paper: 'dontKnow' },
    {
      ...ready,
      citizenNumber: SEEN,
      bankAccount: SEEN,
      rebaTalk: SEEN,
      permit: { kind: 'granted', until: dateOfDayNumber(tale.today + 120) },
    },
    { paper: 'permitNeeded', sixMonths: 'no' },
    { paper: 'notAllowed' },
  ]
  const who = tale.residents.filter(({ left, told }) => !left && told.ageGroup === 'from18' && told.goals?.includes('work') === true)
  who.slice(-ASKED).forEach(({ id }, index) => {
    tale.counter.tell(noteReadiness, { residentId: id, said: ways[index] ?? {} })
  })
  // Whoever set the counter up carries it.
  tale.counter.setOnDuty(tale.staff[0])
  tale.counter.tell(overrideRule, {
    ruleId: 'WR1',
    effect: 'on',
    source: 'Gesprek met COA over werkdagen',
    says: 'In Elderhoeve kan melden op elke werkdag. Zeg het de dag ervoor bij de receptie.',
    from: day,
  })
  tale.counter.setOnDuty(undefined)
}
