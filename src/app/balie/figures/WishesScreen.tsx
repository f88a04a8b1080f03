import { Telescope } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Interest } from '#domain/words/interests.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { WishWithoutOffer } from '#queries/wishRadar.ts'
import { useCellText } from '#app/balie/figures/useCellText.ts'
import { VacancyText } from '#app/balie/figures/VacancyText.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { ScreenOnly } from '#app/documents/ScreenOnly.tsx'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Button } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { Stack } from '#app/ui/Stack.tsx'
import styles from './Figures.module.css'

/** What people wish and what is not there, most wished first, each with a text to look for it. */
export const WishesScreen = () => {
  const { t } = useTranslation('figures')
  const [, go] = useLocation()
  const { today } = useNow()
  const [open, setOpen] = useState<Interest | undefined>()
  const answer = useAnswer('wishRadar', { day: today })
  const wishes = answer.state === 'answered' ? answer.answer : undefined
  return (
    <Stack gap={6}>
      <ScreenOnly>
        <ScreenTitle windowTitle={t('wishes.title')} lead={t('wishes.lead')} back={{ label: t('back'), onBack: () => go(PATHS.figures) }}>
          {t('wishes.title')}
        </ScreenTitle>
      </ScreenOnly>
      {answer.state === 'loading' && <Skeleton lines={8} />}
      {answer.state === 'failed' && <AnswerFailed />}
      {wishes?.length === 0 && <EmptyState icon={<Telescope size={36} />} title={t('wishes.empty')} text={t('wishes.emptyHint')} />}
      {wishes !== undefined && wishes.length > 0 && (
        <ol className={styles['list']} aria-label={t('wishes.title')}>
          {wishes.map((wish) => (
            <WishRow
              key={wish.interest}
              wish={wish}
              open={open === wish.interest}
              onOpen={() => setOpen(open === wish.interest ? undefined : wish.interest)}
            />
          ))}
        </ol>
      )}
    </Stack>
  )
}

interface WishRowProps {
  readonly wish: WishWithoutOffer
  readonly open: boolean
  readonly onOpen: () => void
}

const WishRow = ({ wish, open, onOpen }: WishRowProps) => {
  const { t } = useTranslation(['figures', 'vocabulary'])
  const cellText = useCellText()
  const word = t(wordKeys.interest(wish.interest))
  return (
    <li className={styles['row']}>
      <ScreenOnly>
        <div className={styles['head']}>
          <PictogramImg src={pictogramOf.interest(wish.interest)} size={40} />
          <h2 className={styles['name']}>{word}</h2>
          <span className={styles['count']}>{cellText(wish.people)}</span>
          {wish.offer === 'full' && <Badge tone="info">{t('wishes.full')}</Badge>}
          <Button aria-expanded={open} aria-label={t('wishes.textOf', { wish: word })} onClick={onOpen}>
            {t('wishes.text')}
          </Button>
        </div>
      </ScreenOnly>
      {open && <VacancyText wish={wish} />}
    </li>
  )
}
