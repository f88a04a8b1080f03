import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { closedOn } from '#domain/offer/closedPeriod.ts'
import { holidayOn } from '#domain/offer/dutchHolidays.ts'
import type { ActivityFile } from '#queries/activityFile.ts'
import { usePlanDeeds } from '#app/balie/offer/usePlanDeeds.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { readDateText } from '#app/ui/dateText.ts'
import { Form } from '#app/ui/Form.tsx'
import { Row } from '#app/ui/Row.tsx'
import { TimeField } from '#app/ui/TimeField.tsx'

interface PlanOneDayProps {
  readonly file: ActivityFile
  readonly onDone: () => void
}

/** One day with its own times. */
export const PlanOneDay = ({ file: { activity, closedPeriods }, onDone }: PlanOneDayProps) => {
  const { t } = useTranslation(['activities', 'sessions'])
  const format = useFormat()
  const { planOne } = usePlanDeeds(activity.id)
  const [plan, setPlan] = useState({ day: '', startsAt: activity.startsAt ?? '', endsAt: activity.endsAt ?? '' })
  const day = readDateText(plan.day)
  const holiday = day && holidayOn(day)
  const closed = day && closedOn(closedPeriods, day)
  const said = day === undefined ? '' : format.date(day, 'full')
  return (
    <Form
      label={t('plan.one')}
      onSubmit={async () => {
        const problems = await planOne(plan)
        if (problems.length === 0) onDone()
        return problems
      }}
    >
      <DateField
        name="day"
        label={t('plan.day')}
        value={plan.day}
        inWords={(date) => format.date(date, 'full')}
        onChange={(typed) => setPlan({ ...plan, day: typed })}
      />
      {holiday !== undefined && (
        <Banner kind="attention">{t('sessions:plan.onHoliday', { day: said, holiday: t(`sessions:holiday.${holiday}`) })}</Banner>
      )}
      {closed !== undefined && (
        <Banner kind="attention">{t('sessions:plan.inClosed', { day: said, period: t(`sessions:closed.${closed}`) })}</Banner>
      )}
      <Row align="start" gap={4}>
        <TimeField
          name="startsAt"
          label={t('plan.startsAt')}
          value={plan.startsAt}
          onChange={(startsAt) => setPlan({ ...plan, startsAt })}
        />
        <TimeField name="endsAt" label={t('plan.endsAt')} value={plan.endsAt} onChange={(endsAt) => setPlan({ ...plan, endsAt })} />
      </Row>
      <span>
        <Button type="submit" look="primary">
          {t('plan.action')}
        </Button>
      </span>
    </Form>
  )
}
