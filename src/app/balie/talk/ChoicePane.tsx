import type { ChoiceList } from '#domain/visit/question.ts'
import type { Side } from '#app/parts/Side.ts'
import { PictureTile } from '#app/parts/PictureTile.tsx'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { shownChoice } from '#app/parts/shownChoice.ts'
import styles from './AskedQuestion.module.css'

interface ChoicePaneProps {
  readonly side: Side
  /** Whose words stand small under each, on a screen that has room for one side only. */
  readonly other: Side | undefined
  readonly kind: 'one' | 'many'
  readonly list: ChoiceList
  readonly choices: readonly string[]
  readonly chosen: readonly string[]
  /** Whether "nothing of these" is marked; undefined where it can not be said. */
  readonly nothing: boolean | undefined
  readonly onTap: (choice: string, on: boolean) => void
  readonly onNothing: (on: boolean) => void
}

/** The choices as one of the two people reads them. */
export const ChoicePane = ({ side, other, kind, list, choices, chosen, nothing, onTap, onNothing }: ChoicePaneProps) => {
  const shared = { name: `choices-${side.language}`, small: other }
  return (
    <div className={styles['tiles']}>
      {choices.map((choice, index) => {
        const { text, picture } = shownChoice(list, choice, side.words)
        return (
          <PictureTile
            key={choice}
            {...shared}
            kind={kind}
            number={index + 1}
            text={text}
            smallText={other && shownChoice(list, choice, other.words).text}
            picture={picture}
            on={chosen.includes(choice)}
            onTap={(on) => onTap(choice, on)}
          />
        )
      })}
      {nothing !== undefined && (
        <PictureTile
          {...shared}
          kind="many"
          number={choices.length + 1}
          text={side.words.t('questions:answer.nothing')}
          smallText={other?.words.t('questions:answer.nothing')}
          picture={pictogramOf.said('nothing')}
          on={nothing}
          onTap={onNothing}
        />
      )}
    </div>
  )
}
