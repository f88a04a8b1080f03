import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, WEEKDAYS } from '#kernel/CalendarDate.ts'
import type { Recurrence } from '#domain/offer/sessionDays.ts'
import { MONTH_WEEKS, monthWeekOf } from '#domain/offer/sessionDays.ts'
import type { ActivityFile } from '#queries/activityFile.ts'
import { ClosedPeriods } from '#app/balie/offer/ClosedPeriods.tsx'
import { PlanDayList } from '#app/balie/offer/PlanDayList.tsx'
import { daysToPlan, planDays } from '#app/balie/offer/planForm.ts'
import type { PlanForm } from '#app/balie/offer/planForm.ts'
import { usePlanDeeds } from '#app/balie/offer/usePlanDeeds.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { dateText } from '#app/ui/dateText.ts'
import { Form } from '#app/ui/Form.tsx'
import { Row } from '#app/ui/Row.tsx'
import { SelectField } from '#app/ui/SelectField.tsx'

interface PlanRepeatingProps {
  readonly file: ActivityFile
  readonly how: Recurrence['kind']
  readonly onDone: () => void
}

/** The last day moves with how often it is, until somebody types one. */
type Typed = Omit<PlanForm, 'how' | 'until'> & { readonly until: string | undefined }

/** Two months: as far ahead as most counters look. A monthly one needs half a year to be worth planning. */
const USUAL_DAYS = { weekly: 56, fortnightly: 84, monthly: 182 } as const

/** Days that come back, each in sight with what is special about it, to be kept or skipped before they are planned. */
export const PlanRepeating = ({ file, how, onDone }: PlanRepeatingProps) => {
  const { t } = useTranslation(['sessions', 'activities'])
  const format = useFormat()
  const { today } = useNow()
  const { activity } = file
  const { planDays: plan } = usePlanDeeds(activity.id)
  const first = activity.from !== undefined && activity.from > today ? activity.from : today
  const [typed, setTyped] = useState<Typed>(() => ({
    weekdays: activity.weekdays,
    ...monthWeekOf(first),
    from: dateText(first),
    until: undefined,
    kept: {},
  }))
  const usualEnd = activity.until ?? addDays(first, USUAL_DAYS[how])
  const form: PlanForm = { ...typed, how, until: typed.until ?? dateText(usualEnd) }
  const days = planDays(form, file)
  const chosen = daysToPlan(days)
  return (
    <>
      <Form
        label={t(`plan.${how}`)}
        onSubmit={async () => {
          const problems = await plan(form, chosen)
          if (problems.length === 0) onDone()
          return problems
        }}
      >
        {how === 'monthly' ? (
          <Row align="start" gap={4}>
            <SelectField
              name="week"
              label={t('plan.week')}
              options={MONTH_WEEKS.map((value) => ({ value, label: t(`monthWeek.${value}`) }))}
              value={form.week}
              onChange={(week) => setTyped({ ...typed, week: week ?? form.week })}
            />
            <SelectField
              name="weekday"
              label={t('plan.weekday')}
              options={WEEKDAYS.map((value) => ({ value, label: format.weekday(value, 'long') }))}
              value={form.weekday}
              onChange={(weekday) => setTyped({ ...typed, weekday: weekday ?? form.weekday })}
            />
          </Row>
        ) : (
          <ChoiceTiles
            kind="many"
            name="weekdays"
            size="small"
            legend={t('plan.weekdays')}
            options={WEEKDAYS.map((value) => ({ value, label: format.weekday(value, 'long') }))}
            value={form.weekdays}
            onChange={(weekdays) => setTyped({ ...typed, weekdays })}
          />
        )}
        <Row align="start" gap={4}>
          <DateField
            name="from"
            label={t('activities:plan.from')}
            value={form.from}
            inWords={(date) => format.date(date, 'full')}
            onChange={(from) => setTyped({ ...typed, from })}
          />
          <DateField
            name="until"
            label={t('activities:plan.until')}
            value={form.until}
            inWords={(date) => format.date(date, 'full')}
            onChange={(until) => setTyped({ ...typed, until })}
          />
        </Row>
        <PlanDayList days={days} onKeep={(day, keep) => setTyped({ ...typed, kept: { ...typed.kept, [day]: keep } })} />
        <span>
          <Button type="submit" look="primary">
            {chosen.length === 0 ? t('activities:plan.action') : t('plan.action', { count: chosen.length })}
          </Button>
        </span>
      </Form>
      <ClosedPeriods periods={file.closedPeriods} />
    </>
  )
}
