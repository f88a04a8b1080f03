import { useTranslation } from 'react-i18next'
import type { AbsenceReason } from '#domain/participation/attendance.ts'
import { TAPPED_REASONS, keptReason } from '#domain/participation/tappedReason.ts'
import type { TappedReason } from '#domain/participation/tappedReason.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { RESIDENT_LANGUAGES, languageOf } from '#i18n/languages.ts'
import type { ResidentWords } from '#i18n/ResidentWords.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useLanguage } from '#app/session/WordsContext.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'
import { Dialog } from '#app/ui/Dialog.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './WhyDialog.module.css'

interface WhyDialogProps {
  readonly name: string
  readonly language: SpokenLanguage | undefined
  readonly why: AbsenceReason
  readonly onClose: () => void
  readonly onWhy: (why: AbsenceReason) => void
}

/** Why somebody was not there, in pictures and in two languages: to be pointed at, by whoever it is about. */
export const WhyDialog = ({ name, onClose, ...rest }: WhyDialogProps) => {
  const { t } = useTranslation('sessions')
  return (
    <Dialog open onClose={onClose} title={t('sheet.whyOf', { name })} size="wide">
      <Tiles {...rest} />
    </Dialog>
  )
}

const Tiles = ({ language, why, onWhy }: Omit<WhyDialogProps, 'name' | 'onClose'>) => {
  const { t } = useTranslation('sessions')
  const own = useLanguage()
  const theirs = RESIDENT_LANGUAGES.find((id) => id === language) ?? own
  const [ownWords, words] = [useWordsIn(own), useWordsIn(theirs)]
  if (words === undefined || ownWords === undefined) return <Skeleton lines={5} />
  const { htmlLang, dir } = languageOf(theirs)
  const two = theirs !== own
  return (
    <>
      <div lang={htmlLang} dir={dir}>
        <p className={styles['question']}>{words.t('sessionWords:absence.question')}</p>
        <p>{words.t('sessionWords:absence.silent')}</p>
      </div>
      <ul role="list" className={styles['tiles']}>
        {TAPPED_REASONS.map((reason) => (
          <li key={reason}>
            <button type="button" className={styles['tile']} aria-pressed={reason === why} onClick={() => onWhy(keptReason(reason))}>
              <PictogramImg src={pictogramOf.absenceReason(reason)} size={56} />
              <span lang={htmlLang} dir={dir} className={styles['word']}>
                {reasonText(reason, words.t)}
              </span>
              {two && <span className={styles['own']}>{reasonText(reason, ownWords.t)}</span>}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles['own']}>{t('sheet.neverKept')}</p>
    </>
  )
}

const reasonText = (reason: TappedReason, t: ResidentWords): string =>
  reason === 'ill' || reason === 'fullHead' ? t(`sessionWords:absence.${reason}`) : t(`vocabulary:absenceReason.${reason}`)
