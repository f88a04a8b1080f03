import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { classNames } from '#app/ui/classNames.ts'
import styles from './ChoiceTile.module.css'

export interface Choice<V extends string> {
  readonly value: V
  readonly label: string
  /** Address of the picture; see PictogramImg. */
  readonly pictogram?: string | undefined
  /** A sign of the kit where there is no pictogram. */
  readonly icon?: ReactNode
  readonly hint?: string | undefined
  /** The language of the hint, where it is not that of the word. */
  readonly hintLang?: string
  /** The language the word is in, where it is not that of the screen (endonyms, a conversation in two languages). */
  readonly lang?: string
  /** The direction of that language: the whole tile turns with its word. */
  readonly dir?: 'ltr' | 'rtl'
}

interface ChoiceTileProps<V extends string> {
  readonly option: Choice<V>
  readonly kind: 'one' | 'many'
  readonly name: string
  readonly size: 'normal' | 'tall' | 'small'
  readonly chosen: boolean
  readonly onChoose: () => void
}

/** One tile of ChoiceTiles. */
export const ChoiceTile = <V extends string>({ option, kind, name, size, chosen, onChoose }: ChoiceTileProps<V>) => (
  <label className={classNames(styles['tile'], styles[size])} lang={option.lang} dir={option.dir}>
    <input
      type={kind === 'many' ? 'checkbox' : 'radio'}
      name={name}
      value={option.value}
      checked={chosen}
      onChange={onChoose}
      className={styles['input']}
    />
    {option.pictogram !== undefined && <PictogramImg src={option.pictogram} size={size === 'tall' ? 56 : 32} />}
    {option.icon}
    <span className={styles['words']}>
      <span className={styles['label']}>{option.label}</span>
      {option.hint !== undefined && (
        <span className={styles['hint']} lang={option.hintLang}>
          {option.hint}
        </span>
      )}
    </span>
    <span className={styles['mark']} data-kind={kind} aria-hidden>
      {kind === 'many' ? <Check size={16} strokeWidth={3.5} /> : <span className={styles['dot']} />}
    </span>
  </label>
)
