import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Match } from '#domain/participation/match.ts'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { dateText, readDateText } from '#app/ui/dateText.ts'
import { Dialog } from '#app/ui/Dialog.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { Row } from '#app/ui/Row.tsx'
import { useToast } from '#app/ui/toastContext.ts'

interface PermitDialogProps {
  readonly match: Match
  readonly title: string
  readonly onClose: () => void
}

/** When the employer asked for the work permit, and since when it is there. */
export const PermitDialog = ({ match: { id: matchId, permitAskedOn, permitThereOn }, title, onClose }: PermitDialogProps) => {
  const { t } = useTranslation('placements')
  const format = useFormat()
  const notePermit = useDeed('notePermit')
  const problemsOf = useFormProblems()
  const told = useTold()
  const show = useToast()
  const [saw] = useState({ permitAskedOn, permitThereOn })
  const [asked, setAsked] = useState(textOf(permitAskedOn))
  const [there, setThere] = useState(textOf(permitThereOn))

  const save = async (): Promise<readonly FormProblem[]> => {
    const days = { permitAskedOn: readDateText(asked), permitThereOn: readDateText(there) }
    const unreadable = [
      { field: 'permitAskedOn', wrong: asked.trim() !== '' && days.permitAskedOn === undefined },
      { field: 'permitThereOn', wrong: there.trim() !== '' && days.permitThereOn === undefined },
    ].filter(({ wrong }) => wrong)
    if (unreadable.length > 0) return unreadable.map(({ field }) => ({ field, text: t('permit.noDay') }))
    const result = await notePermit({ matchId, days, saw })
    if (result.ok) {
      const { before, after } = result.value
      show({ text: t('permit.kept'), undo: () => told(notePermit({ matchId, days: before, saw: after })) })
      onClose()
    }
    return problemsOf(result)
  }
  const inWords = (date: CalendarDate): string => format.date(date, 'full')
  return (
    <Dialog open onClose={onClose} title={t('permit.title', { title })}>
      <p>{t('permit.lead')}</p>
      <Form onSubmit={save} label={t('permit.title', { title })}>
        <DateField name="permitAskedOn" label={t('permit.asked')} value={asked} inWords={inWords} onChange={setAsked} />
        <DateField name="permitThereOn" label={t('permit.there')} value={there} inWords={inWords} onChange={setThere} />
        <Row spread="end">
          <Button onClick={onClose}>{t('permit.cancel')}</Button>
          <Button type="submit" look="primary">
            {t('permit.keep')}
          </Button>
        </Row>
      </Form>
    </Dialog>
  )
}

const textOf = (day: CalendarDate | undefined): string => (day === undefined ? '' : dateText(day))
