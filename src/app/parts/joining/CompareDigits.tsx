import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/Button.tsx'
import { Row } from '#app/ui/Row.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import styles from './CompareDigits.module.css'

interface CompareDigitsProps {
  readonly windowTitle: string
  readonly digits: readonly [string, string]
  readonly onSame: () => void
  readonly onNotSame: () => void
}

/** Eight digits, which a person compares with those on the other screen. Nothing is handed over before. */
export const CompareDigits = ({ windowTitle, digits, onSame, onNotSame }: CompareDigitsProps) => {
  const { t } = useTranslation('joining')
  return (
    <>
      <ScreenTitle key="compare" windowTitle={windowTitle} lead={t('compare.lead')}>
        {t('compare.heading')}
      </ScreenTitle>
      <p className={styles['digits']} dir="ltr" role="img" aria-label={`${t('compare.digits')}: ${digits.map(spelled).join(', ')}`}>
        {digits.map((group, place) => (
          <span key={place}>{group}</span>
        ))}
      </p>
      <Row>
        <Button look="primary" size="big" onClick={onSame}>
          {t('compare.same')}
        </Button>
        <Button size="big" onClick={onNotSame}>
          {t('compare.notSame')}
        </Button>
      </Row>
    </>
  )
}

/** Digit by digit, or a screen reader makes thousands of it. */
const spelled = (group: string): string => Array.from(group).join(' ')
