import { dateOfDayNumber } from '#kernel/CalendarDate.ts'
import { takeInSubmission } from '#actions/takeInSubmission.ts'
import type { Submission } from '#domain/visit/submission/submission.ts'
import { demoDerivedId } from '#demo/demoIds.ts'
import type { DemoTale } from '#demo/demoTale.ts'

/** What people filled in by themselves since yesterday, and nobody has looked at. Told at the end: it shifts nothing of the year. */
export const tellSelfFilled = (tale: DemoTale): void => {
  const head = (number: number) =>
    ({ v: 1, id: demoDerivedId(['submission', String(number)]), day: dateOfDayNumber(tale.today - 1), from: 'kiosk' }) as const
  const wanted = tale.activities.at(-1)
  const filledIn: readonly Submission[] = [
    {
      ...head(1),
      language: 'ti',
      ticket: { number: 'AK-1', picture: 'kite' },
      findCode: 'K7-3QP',
      kind: 'register',
      ageGroup: 'from18',
      callName: 'Semhar',
      answers: { wishes: ['cooking', 'sewing'], skills: ['sewing'], goals: 'later', minutes: ['30'], dutch: ['fewWords'] },
      wants: wanted ? [{ activityId: wanted.id, withFriend: true }] : [],
    },
    {
      ...head(2),
      language: 'prs',
      ticket: { number: 'AK-2', picture: 'teapot' },
      findCode: 'M4-9TX',
      kind: 'register',
      ageGroup: 'from16to17',
      typeForMe: true,
      answers: { wishes: ['football'], skills: 'dontKnow' },
      wants: [],
    },
    { ...head(3), language: 'ar', ticket: { number: 'AK-3', picture: 'sun' }, kind: 'talkToday', callName: 'Rami' },
  ]
  for (const submission of filledIn) tale.counter.tell(takeInSubmission, submission)
}
