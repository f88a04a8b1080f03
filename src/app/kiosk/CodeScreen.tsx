import type { Side } from '#app/parts/Side.ts'
import { Said } from '#app/kiosk/Said.tsx'
import { SaidButton } from '#app/kiosk/SaidButton.tsx'
import { TypedLine } from '#app/kiosk/TypedLine.tsx'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './CodeScreen.module.css'

interface CodeScreenProps {
  readonly side: Side
  readonly code: string
  /** What was typed is no code. Whether somebody has that code is never said: this page does not know. */
  readonly wrong: boolean
  readonly onCode: (code: string) => void
  readonly onEnter: () => void
  readonly onNoCode: () => void
}

/** The code on somebody's card. */
export const CodeScreen = ({ side, code, wrong, onCode, onEnter, onNoCode }: CodeScreenProps) => (
  <>
    <Said side={side} word="kiosk:absent.code" as="h1" id="ask-code" />
    <div className={styles['ways']}>
      <PictogramImg src={pictogramOf.bring('idCard')} size={72} />
      <div className={styles['line']}>
        <TypedLine
          labelledBy="ask-code"
          describedBy={wrong ? 'wrong-code' : undefined}
          most={CODE_MOST}
          value={code}
          invalid={wrong}
          code
          onChange={onCode}
          onEnter={onEnter}
        />
      </div>
      <SaidButton side={side} word="kiosk:absent.noCode" picture={pictogramOf.said('dontKnow')} onPress={onNoCode} />
    </div>
    <div role="status" id="wrong-code">
      {wrong && <Said side={side} word="kiosk:absent.wrong" />}
    </div>
  </>
)

/** Longer than a code, so that spaces and signs between the letters fit too. */
const CODE_MOST = 16
