import { CALL_NAME_MOST } from '#domain/visit/submission/submission.ts'
import type { Side } from '#app/parts/Side.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { Choices } from '#app/kiosk/Choices.tsx'
import { Said } from '#app/kiosk/Said.tsx'
import { TypedLine } from '#app/kiosk/TypedLine.tsx'
import styles from './NameScreen.module.css'

interface NameScreenProps {
  readonly side: Side
  readonly name: string
  readonly typeForMe: boolean
  readonly onName: (name: string) => void
  readonly onTypeForMe: (on: boolean) => void
  readonly onEnter: () => void
}

/** A name in any script, another name, nothing, or "somebody types it for me": the only typing there is. */
export const NameScreen = ({ side, name, typeForMe, onName, onTypeForMe, onEnter }: NameScreenProps) => (
  <>
    <Said side={side} word="questions:ask.name" as="h1" id="ask-name" />
    <Said side={side} word="questions:hint.name" id="hint-name" />
    <div className={styles['ways']}>
      <TypedLine labelledBy="ask-name" describedBy="hint-name" most={CALL_NAME_MOST} value={name} onChange={onName} onEnter={onEnter} />
      <Choices
        side={side}
        name="f3"
        kind="many"
        labelledBy="ask-name"
        choices={[{ id: 'typed', text: side.words.t('kiosk:name.typed'), picture: pictogramOf.contact('paper'), word: 'kiosk:name.typed' }]}
        chosen={typeForMe ? ['typed'] : []}
        onTap={(_, on) => onTypeForMe(on)}
      />
    </div>
  </>
)
