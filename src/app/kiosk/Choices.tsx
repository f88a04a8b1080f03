import type { Side } from '#app/parts/Side.ts'
import { PictureTile } from '#app/parts/PictureTile.tsx'
import { SoundButton } from '#app/parts/sound/SoundButton.tsx'
import styles from './Choices.module.css'

export interface KioskChoice {
  readonly id: string
  readonly text: string
  readonly picture: string
  /** Its key where it can be heard. */
  readonly word?: string
}

interface ChoicesProps {
  readonly side: Side
  readonly name: string
  readonly kind: 'one' | 'many'
  readonly choices: readonly KioskChoice[]
  readonly chosen: readonly string[]
  readonly labelledBy: string
  readonly onTap: (choice: string, on: boolean) => void
}

/** Tiles to point at: real radio buttons and checkboxes under pictures, each with its sound beside it where there is one. */
export const Choices = ({ side, name, kind, choices, chosen, labelledBy, onTap }: ChoicesProps) => (
  <div className={styles['tiles']} data-count={choices.length} role={kind === 'one' ? 'radiogroup' : 'group'} aria-labelledby={labelledBy}>
    {choices.map(({ id, text, picture, word }) => (
      <div key={id} className={styles['cell']}>
        <PictureTile
          name={name}
          kind={kind}
          radio={kind === 'one'}
          text={text}
          picture={picture}
          on={chosen.includes(id)}
          onTap={(on) => onTap(id, on)}
        />
        {word !== undefined && <SoundButton language={side.language} says={[{ key: word, text }]} size="big" />}
      </div>
    ))}
  </div>
)
