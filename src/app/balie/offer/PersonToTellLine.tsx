import { Check, CircleCheck, Languages, Phone, ShieldAlert } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RESIDENT_LANGUAGES } from '#i18n/languages.ts'
import type { PersonToTell, SessionNewsList } from '#queries/sessionNewsList.ts'
import { NewsInLanguage } from '#app/balie/offer/NewsInLanguage.tsx'
import { useNewsDeeds } from '#app/balie/offer/useNewsDeeds.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { phoneHref } from '#app/ui/phoneHref.ts'
import styles from './SessionNews.module.css'

interface PersonToTellLineProps {
  readonly person: PersonToTell
  readonly list: SessionNewsList
}

/** One person: how to reach them, what to say in their language, and the tick. */
export const PersonToTellLine = ({ person, list }: PersonToTellLineProps) => {
  const { t } = useTranslation('sessions')
  const format = useFormat()
  const { tell, untell } = useNewsDeeds(list.sessionId)
  const [showing, setShowing] = useState(false)
  const { name, personCode, language, phone, hidePresence, news, told } = person
  const theirs = RESIDENT_LANGUAGES.find((id) => id === language)
  return (
    <li className={styles['person']} data-told={told || undefined}>
      <div className={styles['who']}>
        <span className={styles['name']}>
          <PersonName>{name}</PersonName>
        </span>
        <span className={styles['fact']}>
          <bdi dir="ltr">{personCode}</bdi>
          {language !== undefined && ` · ${format.language(language)}`}
        </span>
        {!told && news === 'goesAhead' && <span className={styles['fact']}>{t('news.isOn')}</span>}
        {phone === '' ? (
          <span className={styles['fact']}>{t('news.noPhone')}</span>
        ) : (
          <a href={phoneHref(phone)} className={styles['phone']}>
            <Phone aria-hidden size={18} />
            <bdi dir="ltr">{phone}</bdi>
          </a>
        )}
        {hidePresence && (
          <span className={styles['hide']}>
            <ShieldAlert aria-hidden size={18} />
            {t('news.hide')}
          </span>
        )}
      </div>
      <div className={styles['deeds']}>
        {theirs !== undefined && (
          <Button look="plain" icon={<Languages aria-hidden />} aria-label={t('news.showOf', { name })} onClick={() => setShowing(true)}>
            {t('news.show')}
          </Button>
        )}
        {told ? (
          <>
            <span className={styles['good']}>
              <CircleCheck aria-hidden size={18} />
              {t('news.told')}
            </span>
            <Button look="plain" aria-label={t('news.untickOf', { name })} onClick={() => void untell(person)}>
              {t('news.untick')}
            </Button>
          </>
        ) : (
          <Button icon={<Check aria-hidden />} aria-label={t('news.tickOf', { name })} onClick={() => void tell(person)}>
            {t('news.tick')}
          </Button>
        )}
      </div>
      {showing && theirs !== undefined && <NewsInLanguage list={list} news={news} language={theirs} onClose={() => setShowing(false)} />}
    </li>
  )
}
