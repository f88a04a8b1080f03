import type { EnrollingPorts } from '#engine/enrolling/EnrollingPorts.ts'
import type { EnrolmentEnd } from '#engine/enrolling/EnrolmentEnd.ts'
import type { OpenMailbox } from '#engine/enrolling/openMailbox.ts'
import { ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'

/**
 * Hears the other side and answers it, until there is something for people: digits to compare, or the end (undefined). A message that
 * comes twice is passed over; one that does not fit ends it, since in an honest mailbox there is none.
 */
export const hearNext = async (
  { ask }: EnrollingPorts,
  mailbox: OpenMailbox,
  { isOver }: { readonly isOver: () => boolean },
  onRevealed: () => void = () => undefined,
): Promise<Result<readonly [string, string] | undefined, EnrolmentEnd>> => {
  for (;;) {
    const text = await mailbox.next()
    if (isOver()) return ok(undefined)
    if (!text.ok) return text
    const heard = await ask('hearEnrolment', { text: text.value })
    if (!heard.ok) {
      if (heard.error.kind === 'repeated') continue
      return heard
    }
    const { at, message, digits } = heard.value
    if (at === 'revealed') onRevealed()
    const posted = message === undefined ? ok(null) : await mailbox.post(message)
    if (!posted.ok) return posted
    if (at !== 'revealed') return ok(digits)
  }
}
