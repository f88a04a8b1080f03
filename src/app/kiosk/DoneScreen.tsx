import { Check } from 'lucide-react'
import type { SubmissionHead } from '#domain/visit/submission/submission.ts'
import type { Side } from '#app/parts/Side.ts'
import { KioskFrame } from '#app/kiosk/KioskFrame.tsx'
import type { KioskKey } from '#app/kiosk/KioskKey.ts'
import { Said } from '#app/kiosk/Said.tsx'
import { SaidButton } from '#app/kiosk/SaidButton.tsx'
import styles from './DoneScreen.module.css'

interface DoneScreenProps {
  readonly side: Side
  readonly thanks: KioskKey
  readonly head: SubmissionHead
  /** On a telephone: whether a server has it. Undefined where a laptop keeps it. */
  readonly sent: boolean | undefined
  readonly onReady: () => void
}

/** A ticket: a picture that is easy to remember, a number, and a code. What was chosen is not shown any more. */
export const DoneScreen = ({ side, thanks, head: { ticket, findCode }, sent, onReady }: DoneScreenProps) => (
  <KioskFrame side={side} screen="done">
    <Said side={side} word={thanks} as="h1" />
    {sent !== undefined && (
      <div role="status">
        <Said side={side} word={sent ? 'kiosk:phone.sent' : 'kiosk:phone.waiting'} />
      </div>
    )}
    <div className={styles['ticket']}>
      {ticket && (
        <>
          <img src={`/pictograms/${ticket.picture}.svg`} alt="" width={160} height={160} />
          <bdi dir="ltr" className={styles['number']}>
            {ticket.number}
          </bdi>
        </>
      )}
      {findCode !== undefined && (
        <bdi dir="ltr" translate="no" className={styles['code']}>
          {findCode}
        </bdi>
      )}
    </div>
    {ticket && <Said side={side} word="kiosk:done.number" />}
    {findCode !== undefined && <Said side={side} word="kiosk:done.code" />}
    <Said side={side} word="kiosk:done.empty" />
    <SaidButton side={side} word="kiosk:do.ready" look="primary" picture={<Check aria-hidden size={36} />} onPress={onReady} />
  </KioskFrame>
)
