import { lazy, Suspense } from 'react'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { REFUGEE_HELP } from '#i18n/refugeeHelp.ts'
import type { ResidentWords } from '#i18n/ResidentWords.ts'
import { SoundButton } from '#app/parts/sound/SoundButton.tsx'
import styles from './AskHere.module.css'

interface AskHereProps {
  readonly language: ResidentLanguage
  readonly t: ResidentWords
  /** `big` where residents tap by themselves. */
  readonly size?: 'normal' | 'big'
}

/** Drawing the code takes a library that few screens need. */
const QrCode = lazy(async () => ({ default: (await import('#app/parts/QrCode.tsx')).QrCode }))

/**
 * Stands with what is about rights and money where no native speaker has read it yet: ask a person, or read on at RefugeeHelp. The
 * code is for somebody's own telephone; the app itself asks nothing of that site, and has no link that would leave the counter.
 */
export const AskHere = ({ language, t, size = 'normal' }: AskHereProps) => {
  const { address, isOwn } = REFUGEE_HELP[language]
  const shown = address.replace('https://www.', '').replace(/\/$/u, '')
  return (
    <div className={styles['ask']}>
      <div className={styles['person']}>
        <p>{t('resident:askHere')}</p>
        <SoundButton language={language} says={[{ key: 'resident:askHere', text: t('resident:askHere') }]} size={size} />
      </div>
      <figure className={styles['more']}>
        <Suspense fallback={<span className={styles['place']} />}>
          <QrCode text={address} label={shown} />
        </Suspense>
        <figcaption>
          <p>{t(isOwn ? 'resident:refugeeHelp.own' : 'resident:refugeeHelp.choose')}</p>
          <bdi dir="ltr" translate="no" className={styles['address']}>
            {shown}
          </bdi>
        </figcaption>
      </figure>
    </div>
  )
}
