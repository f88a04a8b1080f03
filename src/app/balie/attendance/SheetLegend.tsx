import { useTranslation } from 'react-i18next'
import type { SheetLetters } from '#app/balie/attendance/sheetKeys.ts'
import styles from './SheetForm.module.css'

/** Which key does what, for who fills in a list with the keyboard. */
export const SheetLegend = ({ letters }: { readonly letters: SheetLetters }) => {
  const { t } = useTranslation(['sessions', 'staffVocabulary'])
  const said = [
    [letters.present, '1', t('staffVocabulary:presence.present')],
    [letters.late, '2', t('staffVocabulary:presence.late')],
    [letters.absent, '3', t('staffVocabulary:presence.absent')],
    [letters.notKnown, '0', t('staffVocabulary:presence.notKnown')],
    [letters.why, undefined, t('sheet.why')],
  ] as const
  return (
    <p className={styles['keys']}>
      <span>{t('sheet.keys')}</span>
      {said.map(([letter, figure, does]) => (
        <span key={letter} className={styles['key']}>
          <kbd>{letter}</kbd>
          {figure !== undefined && <kbd>{figure}</kbd>}
          {does}
        </span>
      ))}
    </p>
  )
}
