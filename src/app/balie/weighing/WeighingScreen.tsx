import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IMPORTANCE, MATCH_PARTS } from '#domain/matching/matchWeights.ts'
import type { Importance, MatchPartName } from '#domain/matching/matchWeights.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { WeighingAnswer } from '#queries/weighing.ts'
import { WeighingExamples } from '#app/balie/weighing/WeighingExamples.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Section } from '#app/ui/Section.tsx'
import { SelectField } from '#app/ui/SelectField.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { useToast } from '#app/ui/toastContext.ts'
import styles from './Weighing.module.css'

type Weights = Readonly<Partial<Record<MatchPartName, Importance>>>

interface Tried {
  readonly importance: Weights
  /** What was kept when the trying began: what another laptop keeps meanwhile is not overwritten but asked about. */
  readonly saw: Weights
}

/** What counts more at this location when something is suggested, tried out on people of this counter before it is kept. */
export const WeighingScreen = () => {
  const { t } = useTranslation('weighing')
  const { today } = useNow()
  const [tried, setTried] = useState<Tried | undefined>()
  const answer = useAnswer('weighing', { day: today, tried: tried?.importance ?? {} })
  return (
    <div className={styles['screen']}>
      <ScreenTitle windowTitle={t('title')}>{t('title')}</ScreenTitle>
      <p className={styles['lead']}>{t('lead')}</p>
      {answer.state === 'loading' && <Skeleton lines={8} />}
      {answer.state === 'failed' && <AnswerFailed />}
      {answer.state === 'answered' && <Weigh answer={answer.answer} tried={tried} onTry={setTried} />}
    </div>
  )
}

interface WeighProps {
  readonly answer: WeighingAnswer
  /** Undefined until something was tried: then what is kept shows, also when another laptop changes it. */
  readonly tried: Tried | undefined
  readonly onTry: (tried: Tried | undefined) => void
}

const Weigh = ({ answer, tried, onTry }: WeighProps) => {
  const { t } = useTranslation(['weighing', 'staffVocabulary'])
  const weighParts = useDeed('weighParts')
  const problemsOf = useFormProblems()
  const show = useToast()
  const shown = tried?.importance ?? answer.importance
  const tryOut = (importance: Weights): void => onTry({ importance, saw: tried?.saw ?? answer.importance })
  const options = IMPORTANCE.map((value) => ({ value, label: t(wordKeys.importance(value)) }))

  const save = async (): Promise<readonly FormProblem[]> => {
    const importance = Object.fromEntries(MATCH_PARTS.map((part) => [part, shown[part] ?? 'normal']))
    const result = await weighParts({ importance, saw: tried?.saw ?? answer.importance })
    if (result.ok) {
      onTry(undefined)
      show({ text: t('kept') })
    }
    return problemsOf(result)
  }

  return (
    <div className={styles['columns']}>
      <Section title={t('parts')}>
        <Card>
          <Form onSubmit={save}>
            {MATCH_PARTS.map((part) => (
              <SelectField
                key={part}
                name={part}
                label={t(wordKeys.matchPart(part))}
                hint={t(`means.${part}`)}
                options={options}
                value={shown[part] ?? 'normal'}
                width="medium"
                onChange={(value) => tryOut({ ...shown, [part]: value ?? 'normal' })}
              />
            ))}
            <div className={styles['deeds']}>
              <Button type="submit" look="primary">
                {t('keep')}
              </Button>
              <Button look="plain" onClick={() => tryOut(Object.fromEntries(MATCH_PARTS.map((part) => [part, 'normal'])))}>
                {t('asBegan')}
              </Button>
              <ButtonLink to={PATHS.settings}>{t('back')}</ButtonLink>
            </div>
          </Form>
        </Card>
      </Section>
      <Section title={t('examples.title')}>
        <p className={styles['quiet']}>{t('never')}</p>
        <WeighingExamples examples={answer.examples} trying={tried !== undefined} />
      </Section>
    </div>
  )
}
