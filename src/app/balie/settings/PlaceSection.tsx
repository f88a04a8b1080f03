import { useTranslation } from 'react-i18next'
import type { PlaceNames } from '#queries/placeNames.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useDraft } from '#app/session/useDraft.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { PersonName } from '#app/ui/PersonName.tsx'
import { Section } from '#app/ui/Section.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import { useToast } from '#app/ui/toastContext.ts'
import styles from './Settings.module.css'

/** What the location and this counter are called, and who sits here. */
export const PlaceSection = () => {
  const { t } = useTranslation('settings')
  const { staffName } = useEngineStatus()
  const names = useAnswer('placeNames', null)
  return (
    <Section title={t('place.title')}>
      <Card>
        {names.state === 'loading' && <Skeleton lines={3} />}
        {names.state === 'failed' && <AnswerFailed />}
        {names.state === 'answered' && <NamesForm names={names.answer} />}
        {staffName !== '' && (
          <p className={styles['quiet']}>
            {t('place.onDuty')}: <PersonName>{staffName}</PersonName>
          </p>
        )}
      </Card>
    </Section>
  )
}

const DRAFT = 'settings.names'

/** What stands in the fields, and what stood there before anything was typed. */
type NamesDraft = {
  readonly locationName: string
  readonly counterName: string
  readonly saw: { readonly [Name in keyof PlaceNames]: string }
}

const NamesForm = ({ names }: { readonly names: PlaceNames }) => {
  const { t } = useTranslation('settings')
  const renameLocation = useDeed('renameLocation')
  const problemsOf = useFormProblems()
  const show = useToast()
  const draft = useDraft<NamesDraft | null>(DRAFT, null)
  if (!draft.ready) return <Skeleton lines={3} />
  // Untouched fields show what the names are now, also when another laptop changes them.
  const shown = draft.value ?? { ...names, saw: { ...names } }

  const save = async (): Promise<readonly FormProblem[]> => {
    const result = await renameLocation(shown, DRAFT)
    if (result.ok) {
      draft.discard()
      show({ text: t('place.saved') })
    }
    return problemsOf(result)
  }

  return (
    <Form onSubmit={save}>
      <TextField
        name="locationName"
        label={t('place.location')}
        hint={t('place.hint')}
        value={shown.locationName}
        onChange={(locationName) => draft.change({ ...shown, locationName })}
      />
      <TextField
        name="counterName"
        label={t('place.counter')}
        value={shown.counterName}
        onChange={(counterName) => draft.change({ ...shown, counterName })}
      />
      <span>
        <Button type="submit">{t('place.save')}</Button>
      </span>
    </Form>
  )
}
