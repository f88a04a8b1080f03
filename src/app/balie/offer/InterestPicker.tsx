import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { INTERESTS } from '#domain/words/interests.ts'
import type { Interest } from '#domain/words/interests.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { Button } from '#app/ui/Button.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'
import { useFieldId } from '#app/ui/formContext.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './InterestPicker.module.css'

interface InterestPickerProps {
  readonly interest: Interest | undefined
  readonly onInterest: (interest: Interest | undefined) => void
}

/** What it is about: one of some forty pictures, so they come up in a dialog and do not push the form away. */
export const InterestPicker = ({ interest, onInterest }: InterestPickerProps) => {
  const { t } = useTranslation(['activities', 'vocabulary'])
  const id = useFieldId('interest')
  const [open, setOpen] = useState(false)
  /** A press chooses and is done; pressing what is chosen already takes it off. */
  const choose = (word: Interest): void => {
    onInterest(word === interest ? undefined : word)
    setOpen(false)
  }
  return (
    <div className={styles['stack']} role="group" aria-labelledby={id}>
      <span id={id} className={styles['label']}>
        {t('form.interest')}
      </span>
      <div className={styles['picked']}>
        {interest === undefined ? (
          <span className={styles['quiet']}>{t('form.interestNone')}</span>
        ) : (
          <span className={styles['pickedWord']}>
            <PictogramImg src={pictogramOf.interest(interest)} size={40} />
            {t(wordKeys.interest(interest))}
          </span>
        )}
        <Button onClick={() => setOpen(true)}>{interest === undefined ? t('form.interestChoose') : t('form.interestOther')}</Button>
      </div>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('form.interest')} size="wide">
        <div className={styles['tiles']}>
          {INTERESTS.map((word) => (
            <button key={word} type="button" aria-pressed={word === interest} className={styles['tile']} onClick={() => choose(word)}>
              <PictogramImg src={pictogramOf.interest(word)} size={56} />
              <span>{t(wordKeys.interest(word))}</span>
            </button>
          ))}
        </div>
      </Dialog>
    </div>
  )
}
