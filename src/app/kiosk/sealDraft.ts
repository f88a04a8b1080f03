import { personCode } from '#domain/people/personCode.ts'
import { TICKET_PICTURES } from '#domain/visit/submission/ticketPicture.ts'
import { submissionBytes } from '#domain/visit/submission/submissionBytes.ts'
import type { SubmissionHead, SubmittedLanguage } from '#domain/visit/submission/submission.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { submissionOf } from '#app/kiosk/kioskDraft.ts'
import type { KioskDraft } from '#app/kiosk/kioskDraft.ts'
import type { KioskHost } from '#app/kiosk/KioskHost.ts'
import type { KioskErrand } from '#app/kiosk/kioskPaths.ts'

/** Chance, handed in by the composition root. */
export interface KioskDice {
  readonly id: () => RecordId
  readonly below: (most: number) => number
}

export interface HeadParts {
  readonly host: KioskHost
  readonly dice: KioskDice
  readonly today: CalendarDate
  readonly language: SubmittedLanguage
  readonly errand: KioskErrand | 'help'
}

/**
 * The ticket of somebody. Its code is for whoever has to be found again: who registers, and who has a telephone and so no number.
 */
export const newHead = async ({ host, dice, today, language, errand }: HeadParts): Promise<SubmissionHead> => {
  const number = await host.ticketNumber()
  const picture = TICKET_PICTURES[dice.below(TICKET_PICTURES.length)] ?? TICKET_PICTURES[0]
  return {
    v: 1,
    id: dice.id(),
    day: today,
    from: host.from,
    language,
    ...(number !== undefined && { ticket: { number, picture } }),
    ...((errand === 'register' || number === undefined) && { findCode: personCode(dice.below) }),
  }
}

/** Seals it to the location. HPKE is fetched here, so that nobody waits for it before the first screen. */
export const sealDraft = async (
  publicKey: string,
  head: SubmissionHead,
  errand: KioskErrand | 'help',
  draft: KioskDraft,
): Promise<Uint8Array | undefined> => {
  const submission = submissionOf(head, errand, draft)
  const bytes = submission && submissionBytes(submission)
  if (bytes === undefined) return undefined
  const { sealForLocation } = await import('#vault/sealForLocation.ts')
  const sealed = await sealForLocation(publicKey, head.id, bytes)
  bytes.fill(0)
  return sealed.ok ? sealed.value : undefined
}
