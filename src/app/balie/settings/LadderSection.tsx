import { useTranslation } from 'react-i18next'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useTold } from '#app/parts/useTold.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Card } from '#app/ui/Card.tsx'
import { CheckField } from '#app/ui/CheckField.tsx'
import { Section } from '#app/ui/Section.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'

/** Whether a person's own path is looked at with them. It is not, until a coordinator says so. */
export const LadderSection = () => {
  const { t } = useTranslation('ladder')
  const told = useTold()
  const offerOwnPath = useDeed('offerOwnPath')
  const isOn = useAnswer('ownPathIsOn', null)
  return (
    <Section title={t('setting.title')}>
      <Card>
        <p>{t('setting.text')}</p>
        {isOn.state === 'loading' && <Skeleton lines={1} />}
        {isOn.state === 'failed' && <AnswerFailed />}
        {isOn.state === 'answered' && (
          <CheckField
            name="ownPath"
            label={t('setting.on')}
            hint={t('setting.coordinator')}
            checked={isOn.answer}
            onChange={(on) => void told(offerOwnPath({ on }), () => ({ text: t('setting.kept') }))}
          />
        )}
      </Card>
    </Section>
  )
}
