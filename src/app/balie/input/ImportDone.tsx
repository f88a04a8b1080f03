import { CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { BadRows } from '#app/balie/input/BadRows.tsx'
import { StepTitle } from '#app/balie/input/StepTitle.tsx'
import type { TakenIn } from '#app/balie/input/useReading.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useProblemText } from '#app/parts/useProblemText.ts'
import { Button } from '#app/ui/Button.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Row } from '#app/ui/Row.tsx'
import styles from './ImportDone.module.css'

interface ImportDoneProps {
  readonly taken: TakenIn
  readonly onAnother: () => void
}

/** What came in, what was here already, and what stayed out. */
export const ImportDone = ({ taken: { imported, known, bad, text, mapping }, onAnother }: ImportDoneProps) => {
  const { t } = useTranslation('import')
  const problemText = useProblemText()
  const { organisations, activities, refused } = imported
  const [firstRefused] = refused
  return (
    <>
      <Card tone="good" padding="roomy">
        <StepTitle>
          <CircleCheck aria-hidden size={28} />
          {t('done.title')}
        </StepTitle>
        <ul className={styles['list']}>
          {organisations > 0 && <li className={styles['new']}>{t('done.organisations', { count: organisations })}</li>}
          {activities > 0 && <li className={styles['new']}>{t('done.activities', { count: activities })}</li>}
          {organisations + activities === 0 && <li>{t('done.nothing')}</li>}
          {known > 0 && <li>{t('done.known', { count: known })}</li>}
          {bad > 0 && <li>{t('done.bad', { count: bad })}</li>}
          {firstRefused && <li>{t('done.refused', { count: refused.length, problem: problemText(firstRefused.problem) })}</li>}
        </ul>
        <Row>
          <ButtonLink to={PATHS.offer} look="primary">
            {t('done.toActivities')}
          </ButtonLink>
          <Button onClick={onAnother}>{t('done.another')}</Button>
        </Row>
      </Card>
      {bad > 0 && (
        <Card>
          <BadRows text={text} mapping={mapping} bad={bad} />
        </Card>
      )}
    </>
  )
}
