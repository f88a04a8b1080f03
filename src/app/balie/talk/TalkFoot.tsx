import type { Met, Unchosen } from '#domain/visit/intake.ts'
import { TalkButton } from '#app/balie/talk/TalkButton.tsx'
import type { Sides } from '#app/balie/talk/useSides.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import styles from './TalkFoot.module.css'

interface TalkFootProps {
  readonly sides: Sides
  readonly met: Met
  readonly helped: boolean
  readonly onSay: (said: Unchosen) => void
  readonly onMore: (() => void) | undefined
  readonly onHelp: () => void
  readonly onNext: () => void
  readonly onBack: (() => void) | undefined
}

/** What can be said to every question, in the same place on every screen of a talk. */
export const TalkFoot = ({ sides, met, helped, onSay, onMore, onHelp, onNext, onBack }: TalkFootProps) => (
  <div className={styles['foot']}>
    {onBack && <TalkButton sides={sides} word="do.back" onPress={onBack} />}
    <TalkButton
      sides={sides}
      word="answer.dontKnow"
      picture={pictogramOf.said('dontKnow')}
      pressed={met === 'dontKnow'}
      onPress={() => onSay('dontKnow')}
    />
    <TalkButton
      sides={sides}
      word="answer.later"
      picture={pictogramOf.said('later')}
      pressed={met === 'later'}
      onPress={() => onSay('later')}
    />
    <TalkButton sides={sides} word="do.help" picture={pictogramOf.said('help')} pressed={helped} onPress={onHelp} />
    {onMore && <TalkButton sides={sides} word="do.more" onPress={onMore} />}
    <span className={styles['push']} />
    <TalkButton sides={sides} word="do.next" look="primary" onPress={onNext} />
  </div>
)
