import { useTranslation } from 'react-i18next'
import { GOALS, SKILLS } from '#domain/words/interests.ts'
import type { Skill } from '#domain/words/interests.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { AvailabilityGrid } from '#app/balie/people/AvailabilityGrid.tsx'
import { ContactFields } from '#app/balie/people/ContactFields.tsx'
import type { FormPart } from '#app/balie/people/FormPart.ts'
import { LaterPart } from '#app/balie/people/LaterPart.tsx'
import { MoreTiles } from '#app/balie/people/MoreTiles.tsx'
import { WayFields } from '#app/balie/people/WayFields.tsx'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './ResidentForm.module.css'

/** A spread over all kinds of work, so that most people see one of theirs at once. */
const FIRST_SKILLS: readonly Skill[] = [
  'cooking',
  'sewing',
  'hairdressing',
  'painting',
  'electrics',
  'bicycleRepair',
  'gardening',
  'childCare',
  'teaching',
  'translating',
  'computers',
  'driving',
]

/** What may be asked another time, or never; folded away so that a first talk stays short. */
export const LaterFields = ({ form, change }: FormPart) => {
  const { t } = useTranslation(['people', 'vocabulary'])
  const wayAnswers = form.reach.length + form.company.length + form.helpNeeded.length + (form.reachMinutes === '' ? 0 : 1)
  const moreAnswers = [form.phone, form.referredBy, form.gender, form.bornAbout].filter((each) => each !== '').length
  return (
    <Section title={t('form.later.title')}>
      <p className={styles['quiet']}>{t('form.later.hint')}</p>
      <LaterPart title={t('form.times.title')} answers={form.availability.length}>
        <AvailabilityGrid free={form.availability} onFree={(availability) => change({ availability })} />
      </LaterPart>
      <LaterPart title={t('form.skills.title')} answers={form.skills.length}>
        <MoreTiles
          name="skills"
          legend={t('form.skills.title')}
          legendHidden
          hint={t('form.skills.hint')}
          options={SKILLS.map((value) => ({ value, label: t(wordKeys.skill(value)), pictogram: pictogramOf.skill(value) }))}
          first={FIRST_SKILLS}
          value={form.skills}
          onChange={(skills) => change({ skills })}
        />
      </LaterPart>
      <LaterPart title={t('form.goals.title')} answers={form.goals.length}>
        <ChoiceTiles
          kind="many"
          name="goals"
          legend={t('form.goals.title')}
          legendHidden
          hint={t('form.goals.hint')}
          options={GOALS.map((value) => ({ value, label: t(wordKeys.goal(value)), pictogram: pictogramOf.goal(value) }))}
          value={form.goals}
          onChange={(goals) => change({ goals })}
        />
      </LaterPart>
      <LaterPart title={t('form.way.title')} answers={wayAnswers}>
        <WayFields form={form} change={change} />
      </LaterPart>
      <LaterPart title={t('form.more.title')} answers={moreAnswers + (form.hidePresence ? 1 : 0)} says="filled">
        <ContactFields form={form} change={change} />
      </LaterPart>
    </Section>
  )
}
