import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, WEEKDAYS } from '#kernel/CalendarDate.ts'
import type { Activity } from '#domain/offer/activity.ts'
import { usePlanDeeds } from '#app/balie/offer/usePlanDeeds.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'
import { dateText } from '#app/ui/dateText.ts'
import { Form } from '#app/ui/Form.tsx'
import { Row } from '#app/ui/Row.tsx'
import { TimeField } from '#app/ui/TimeField.tsx'

interface PlanSessionsProps {
  readonly open: boolean
  readonly activity: Activity
  readonly onClose: () => void
}

/** Two months: as far ahead as most counters look. */
const USUAL_DAYS = 56

/** Plans one day, or every week from a first day until a last one. */
export const PlanSessions = ({ open, activity, onClose }: PlanSessionsProps) => {
  const { t } = useTranslation('activities')
  const { today } = useNow()
  const [weekly, setWeekly] = useState(activity.weekdays.length > 0)
  return (
    <Dialog open={open} onClose={onClose} title={t('plan.title')}>
      <ChoiceTiles
        kind="one"
        name="how"
        size="small"
        legend={t('plan.how')}
        options={[
          { value: 'weekly', label: t('plan.weekly') },
          { value: 'one', label: t('plan.one') },
        ]}
        value={weekly ? 'weekly' : 'one'}
        onChange={(how) => setWeekly(how === 'weekly')}
      />
      {weekly ? <Weekly activity={activity} today={today} onDone={onClose} /> : <OneDay activity={activity} onDone={onClose} />}
    </Dialog>
  )
}

const OneDay = ({ activity, onDone }: { readonly activity: Activity; readonly onDone: () => void }) => {
  const { t } = useTranslation('activities')
  const format = useFormat()
  const { planOne } = usePlanDeeds(activity.id)
  const [plan, setPlan] = useState({ day: '', startsAt: activity.startsAt ?? '', endsAt: activity.endsAt ?? '' })
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
        onChange={(day) => setPlan({ ...plan, day })}
      />
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

interface WeeklyProps {
  readonly activity: Activity
  readonly today: ReturnType<typeof useNow>['today']
  readonly onDone: () => void
}

const Weekly = ({ activity, today, onDone }: WeeklyProps) => {
  const { t } = useTranslation('activities')
  const format = useFormat()
  const { planWeekly } = usePlanDeeds(activity.id)
  const [period, setPeriod] = useState({ from: dateText(today), until: dateText(activity.until ?? addDays(today, USUAL_DAYS)) })
  if (activity.weekdays.length === 0) return <Banner kind="info">{t('plan.noWeekdays')}</Banner>
  const days = format.list(WEEKDAYS.filter((day) => activity.weekdays.includes(day)).map((day) => format.weekday(day, 'long')))
  return (
    <Form
      label={t('plan.weekly')}
      onSubmit={async () => {
        const problems = await planWeekly(period)
        if (problems.length === 0) onDone()
        return problems
      }}
    >
      <p>{t('plan.weeklyHint', { days })}</p>
      <Row align="start" gap={4}>
        <DateField
          name="from"
          label={t('plan.from')}
          value={period.from}
          inWords={(date) => format.date(date, 'full')}
          onChange={(from) => setPeriod({ ...period, from })}
        />
        <DateField
          name="until"
          label={t('plan.until')}
          value={period.until}
          inWords={(date) => format.date(date, 'full')}
          onChange={(until) => setPeriod({ ...period, until })}
        />
      </Row>
      <span>
        <Button type="submit" look="primary">
          {t('plan.action')}
        </Button>
      </span>
    </Form>
  )
}
