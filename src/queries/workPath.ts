import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Readiness } from '#domain/people/readiness.ts'
import type { Resident } from '#domain/people/resident.ts'
import { workFactsOn } from '#domain/people/workFactsOn.ts'
import { adviseOn } from '#domain/programmes/adviseOn.ts'
import type { Advice } from '#domain/programmes/adviseOn.ts'
import { locationRules } from '#domain/programmes/locationRules.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import type { RuleId } from '#domain/programmes/ruleIds.ts'
import { rulesOn } from '#domain/programmes/rulesOn.ts'
import { NOTHING_ASKED } from '#domain/programmes/workFacts.ts'
import type { WorkFacts } from '#domain/programmes/workFacts.ts'
import type { Reader } from '#queries/ports.ts'

export interface WorkPath {
  readonly resident: Resident
  /** What is recent enough to go by. */
  readonly facts: WorkFacts
  /** The day on which each was last asked, also where that is too long ago to go by. */
  readonly askedOn: Readonly<Partial<Record<keyof WorkFacts, CalendarDate>>>
  readonly employer: string
  /** Whether anything is kept that could be taken away. */
  readonly isKept: boolean
  readonly advice: Advice
  /** What is explained, as it holds here today. */
  readonly explained: readonly Rule[]
}

/** What is read with whoever wants to work, in the order in which it matters to them. */
const EXPLAINED: readonly RuleId[] = ['PW12', 'RB1', 'PW16', 'ST1', 'WR1', 'HW1', 'HW2', 'UA1', 'OE1', 'IM1']

/** A person's way to paid work: what is there, what is missing, and what to explain. Undefined when there is no such person. */
export const workPath = (
  read: Reader,
  { residentId, day }: { readonly residentId: RecordId; readonly day: CalendarDate },
): WorkPath | undefined => {
  const resident = read.find('resident', residentId)
  if (resident === undefined) return undefined
  const records = read.by('readiness', 'about', residentId)
  const work = workFactsOn(records, day)
  const rules = locationRules(read.all('ruleOverride'))
  const holding = rulesOn(rules, day)
  return {
    resident,
    facts: work ?? NOTHING_ASKED,
    askedOn: Object.fromEntries(QUESTIONS.map((question) => [question, lastAsked(records, question)])),
    employer: records.find(({ employer }) => employer !== '')?.employer ?? '',
    isKept: records.length > 0,
    advice: adviseOn(
      { ageGroup: resident.ageGroup, work },
      // The job itself is not looked at here: what is asked of a person is the same for each.
      { programme: 'paidWork', declaration: undefined, openToMinors: false },
      rules,
      day,
    ),
    explained: EXPLAINED.map((id) => holding.find((rule) => rule.id === id)).filter((rule) => rule !== undefined),
  }
}

const QUESTIONS = [
  'paper',
  'sixMonths',
  'document',
  'citizenNumber',
  'bankAccount',
  'rebaTalk',
  'permit',
] as const satisfies readonly (keyof WorkFacts)[]

const lastAsked = (records: readonly Readiness[], question: keyof WorkFacts): CalendarDate | undefined => {
  const days = records.map((record) => (question === 'permit' ? record.permit?.saidOn : record[question]?.on))
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
}
