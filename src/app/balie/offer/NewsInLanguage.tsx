import { useTranslation } from 'react-i18next'
import type { News } from '#domain/offer/sessionNews.ts'
import { languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { SessionNewsList } from '#queries/sessionNewsList.ts'
import { dayText } from '#app/balie/offer/whenText.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'
import { Dialog } from '#app/ui/Dialog.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './SessionNews.module.css'

interface NewsInLanguageProps {
  readonly list: SessionNewsList
  readonly news: News
  readonly language: ResidentLanguage
  readonly onClose: () => void
}

/** What changed, in words that this person reads, large enough to read together. */
export const NewsInLanguage = ({ list, news, language, onClose }: NewsInLanguageProps) => {
  const { t } = useTranslation('sessions')
  return (
    <Dialog open onClose={onClose} title={t('news.showTitle')}>
      <Said list={list} news={news} language={language} />
    </Dialog>
  )
}

const Said = ({ list, news, language }: Omit<NewsInLanguageProps, 'onClose'>) => {
  const { today } = useNow()
  const words = useWordsIn(language)
  if (words === undefined) return <Skeleton lines={3} />
  const { t, format } = words
  const { htmlLang, dir } = languageOf(language)
  const off = news === 'calledOff'
  return (
    <div lang={htmlLang} dir={dir} className={styles['said']}>
      <p className={styles['saidTitle']}>
        <TypedText>{list.title}</TypedText>
      </p>
      <p>{dayText(list, today, t, format)}</p>
      <p className={styles['saidNews']}>{off ? t('sessionWords:calledOff') : t('sessionWords:goesAhead')}</p>
      {off && list.cancelReason !== undefined && (
        <p className={styles['saidWhy']}>
          <PictogramImg src={pictogramOf.cancelReason(list.cancelReason)} size={56} />
          {t(wordKeys.cancelReason(list.cancelReason))}
        </p>
      )}
      {off && <p>{t('sessionWords:sorry')}</p>}
    </div>
  )
}
