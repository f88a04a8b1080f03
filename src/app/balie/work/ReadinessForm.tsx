import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { PAPERS } from '#domain/programmes/workFacts.ts'
import type { Known, Paper, Permit, WorkFacts } from '#domain/programmes/workFacts.ts'
import type { WorkPath } from '#queries/workPath.ts'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { dateText, readDateText } from '#app/ui/dateText.ts'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { TextField } from '#app/ui/TextField.tsx'
import { useToast } from '#app/ui/toastContext.ts'

const YES_NO_QUESTIONS = ['sixMonths', 'document', 'citizenNumber', 'bankAccount', 'rebaTalk'] as const
const KNOWN = ['yes', 'no', 'unknown'] as const satisfies readonly Known[]
const PERMITS = ['unknown', 'notAsked', 'asked', 'granted'] as const satisfies readonly Permit['kind'][]

/** What was tapped in this talk; what was not keeps its answer and its day. */
interface Tapped {
  readonly paper?: Paper
  readonly known: Readonly<Partial<Record<(typeof YES_NO_QUESTIONS)[number], Known>>>
  readonly permit?: Permit['kind']
  readonly day?: string
  readonly employer?: string
}

/** Closed questions, each with the day on which it was last asked. Only what is tapped is written down. */
export const ReadinessForm = ({ path: { resident, facts, askedOn, employer } }: { readonly path: WorkPath }) => {
  const { t } = useTranslation('rules')
  const format = useFormat()
  const { today } = useNow()
  const show = useToast()
  const problemsOf = useFormProblems()
  const noteReadiness = useDeed('noteReadiness')
  const [tapped, setTapped] = useState<Tapped>({ known: {} })
  const asked = (question: keyof WorkFacts): string => {
    const on = askedOn[question]
    return on === undefined ? t('path.notAsked') : t('path.askedOn', { day: format.date(on, 'short') })
  }
  const shown = <W extends string>(question: keyof WorkFacts, now: W | undefined, before: W): W | undefined =>
    now ?? (askedOn[question] === undefined ? undefined : before)
  const paper = shown('paper', tapped.paper, facts.paper)
  const permit = shown('permit', tapped.permit, facts.permit.kind)
  const day = tapped.day ?? dateText(dayOf(facts.permit) ?? today)

  const keep = async (): Promise<readonly FormProblem[]> => {
    const on = readDateText(day)
    const permitSaid = tapped.permit ?? (tapped.day === undefined ? undefined : facts.permit.kind)
    if (on === undefined && (permitSaid === 'asked' || permitSaid === 'granted'))
      return [{ field: 'permitDay', text: t('override.dayMissing') }]
    const said: Partial<WorkFacts> = {
      ...tapped.known,
      ...(tapped.paper !== undefined && { paper: tapped.paper }),
      ...(permitSaid !== undefined && { permit: permitOf(permitSaid, on ?? today) }),
    }
    const result = await noteReadiness({ residentId: resident.id, said, employer: tapped.employer })
    if (result.ok) {
      setTapped({ known: {} })
      show({ text: t('path.kept') })
    }
    return problemsOf(result)
  }

  return (
    <Form onSubmit={keep}>
      <ChoiceTiles
        kind="one"
        name="paper"
        size="small"
        legend={t('path.question.paper')}
        hint={asked('paper')}
        options={PAPERS.map((value) => ({ value, label: t(`path.paper.${value}`) }))}
        value={paper}
        onChange={(value) => setTapped({ ...tapped, ...(value !== undefined && { paper: value }) })}
      />
      {paper === 'permitNeeded' && (
        <>
          {YES_NO_QUESTIONS.map((question) => (
            <ChoiceTiles
              key={question}
              kind="one"
              name={question}
              size="small"
              legend={t(`path.question.${question}`)}
              hint={asked(question)}
              options={KNOWN.map((value) => ({ value, label: t(`path.known.${value}`) }))}
              value={shown(question, tapped.known[question], facts[question])}
              onChange={(value) => setTapped({ ...tapped, known: { ...tapped.known, ...(value !== undefined && { [question]: value }) } })}
            />
          ))}
          <ChoiceTiles
            kind="one"
            name="permit"
            size="small"
            legend={t('path.question.permit')}
            hint={asked('permit')}
            options={PERMITS.map((value) => ({ value, label: t(`path.permit.${value}`) }))}
            value={permit}
            onChange={(value) => setTapped({ ...tapped, ...(value !== undefined && { permit: value }) })}
          />
          {(permit === 'asked' || permit === 'granted') && (
            <DateField
              name="permitDay"
              label={t(permit === 'asked' ? 'path.permit.on' : 'path.permit.until')}
              value={day}
              inWords={(date) => format.date(date, 'full')}
              onChange={(text) => setTapped({ ...tapped, day: text })}
            />
          )}
          <TextField
            name="employer"
            label={t('path.employer')}
            value={tapped.employer ?? employer}
            onChange={(typed) => setTapped({ ...tapped, employer: typed })}
          />
        </>
      )}
      <span>
        <Button type="submit" look="primary">
          {t('path.keep')}
        </Button>
      </span>
    </Form>
  )
}

const permitOf = (kind: Permit['kind'], day: CalendarDate): Permit => {
  switch (kind) {
    case 'unknown':
    case 'notAsked':
      return { kind }
    case 'asked':
      return { kind, on: day }
    case 'granted':
      return { kind, until: day }
  }
}

const dayOf = (permit: Permit): CalendarDate | undefined => {
  switch (permit.kind) {
    case 'unknown':
    case 'notAsked':
      return undefined
    case 'asked':
      return permit.on
    case 'granted':
      return permit.until
  }
}
