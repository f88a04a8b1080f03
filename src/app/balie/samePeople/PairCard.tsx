import { User, Users } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PairRow } from '#queries/samePeople.ts'
import { FileFacts } from '#app/balie/samePeople/FileFacts.tsx'
import { FileNames } from '#app/balie/samePeople/FileNames.tsx'
import { useSamePeople } from '#app/balie/samePeople/useSamePeople.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import styles from './PairCard.module.css'

/** Two files side by side, and the two things that can be said of them. */
export const PairCard = ({ pair }: { readonly pair: PairRow }) => {
  const { t } = useTranslation('samePeople')
  const id = useId()
  const [saying, setSaying] = useState(false)
  const { same, different } = useSamePeople()

  const say = async (deed: (pair: PairRow) => Promise<boolean>): Promise<void> => {
    if (saying) return
    setSaying(true)
    await deed(pair)
    setSaying(false)
  }

  return (
    <section aria-labelledby={id}>
      <Card>
        <FileNames id={id} files={[pair.one, pair.other]} agrees={pair.agrees.includes('callName')} />
        {pair.disputed && <Banner kind="info">{t('disputed')}</Banner>}
        <FileFacts files={[pair.one, pair.other]} agrees={pair.agrees} differs={pair.differs} />
        <div className={styles['buttons']}>
          <Button icon={<User aria-hidden />} busy={saying} aria-describedby={id} onClick={() => void say(same)}>
            {t('same')}
          </Button>
          <Button icon={<Users aria-hidden />} busy={saying} aria-describedby={id} onClick={() => void say(different)}>
            {t('different')}
          </Button>
        </div>
      </Card>
    </section>
  )
}
