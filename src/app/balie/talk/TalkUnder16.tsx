import { HandHeart } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFocusAtStart } from '#app/balie/talk/useFocusAtStart.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Row } from '#app/ui/Row.tsx'
import styles from './TalkStart.module.css'

/** Why nothing is written down about a child, and what one can do instead. A slip of the finger leads back. */
export const TalkUnder16 = ({ onBack }: { readonly onBack: () => void }) => {
  const { t } = useTranslation(['people', 'talk', 'questions'])
  const closeTalk = useSession((session) => session.closeTalk)
  const heading = useFocusAtStart<HTMLHeadingElement>()
  return (
    <main tabIndex={-1} className={styles['main']}>
      <Card tone="marigold" padding="roomy">
        <HandHeart aria-hidden size={40} />
        <h1 tabIndex={-1} ref={heading}>
          {t('people:form.under16.title')}
        </h1>
        <p>{t('people:form.under16.text')}</p>
        <p>{t('people:form.under16.welcome')}</p>
        <Row>
          <Button onClick={onBack}>{t('questions:do.back')}</Button>
          <Button onClick={closeTalk}>{t('talk:close')}</Button>
        </Row>
      </Card>
    </main>
  )
}
