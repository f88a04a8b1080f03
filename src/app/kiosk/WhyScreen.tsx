import { ABSENCE_REASONS } from '#domain/participation/attendance.ts'
import type { AbsenceReason } from '#domain/participation/attendance.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { Side } from '#app/parts/Side.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { Choices } from '#app/kiosk/Choices.tsx'
import { Said } from '#app/kiosk/Said.tsx'

interface WhyScreenProps {
  readonly side: Side
  readonly reason: AbsenceReason
  readonly onReason: (reason: AbsenceReason) => void
}

/** Why somebody can not come, in pictures; nothing about health, and nothing has to be said. */
export const WhyScreen = ({ side, reason, onReason }: WhyScreenProps) => (
  <>
    <Said side={side} word="kiosk:absent.why" as="h1" id="ask-why" />
    <Choices
      side={side}
      name="f-why"
      kind="one"
      labelledBy="ask-why"
      choices={REASONS.map((id) => ({
        id,
        text: side.words.t(wordKeys.absenceReason(id)),
        picture: pictogramOf.absenceReason(id),
        word: wordKeys.absenceReason(id),
      }))}
      chosen={reason === 'unknown' ? [] : [reason]}
      onTap={(choice) => onReason(REASONS.find((each) => each === choice) ?? 'unknown')}
    />
  </>
)

const REASONS = ABSENCE_REASONS.filter((reason) => reason !== 'unknown')
