import { LEAST_COST } from '#vault/argon2.ts'
import { beginEnrolment } from '#vault/enrolment/beginEnrolment.ts'
import { confirmDigits } from '#vault/enrolment/confirmDigits.ts'
import type { EnrolmentRole } from '#vault/enrolment/EnrolmentMessage.ts'
import type { Agreed, Confirmed, EnrolmentState } from '#vault/enrolment/EnrolmentState.ts'
import { handOverKeys } from '#vault/enrolment/handedKeys.ts'
import { hearMessage } from '#vault/enrolment/hearMessage.ts'
import { makeOwnSlot } from '#vault/enrolment/newSlot.ts'
import type { NewLocation } from '#vault/createLocation.ts'

export const ENROLMENT = 'e1'.repeat(16)
export const NEW_WORDS = 'appel peer druif noot'

/** One side as a program would hold it: its state, and every message it ever sent. */
export interface Party {
  state: EnrolmentState
  readonly sent: string[]
  /** Takes a message as it comes; answers the kind of problem, or `taken`. */
  readonly hear: (text: string) => Promise<string>
}

export const aParty = async (role: EnrolmentRole, enrolment = ENROLMENT): Promise<Party> => {
  const begun = await beginEnrolment(role, enrolment)
  const party: Party = {
    state: begun.state,
    sent: [begun.message],
    hear: async (text) => {
      const step = await hearMessage(party.state, text)
      if (!step.ok) return step.error.kind
      party.state = step.value.state
      if (step.value.message !== undefined) party.sent.push(step.value.message)
      return 'taken'
    },
  }
  return party
}

export const theMessage = (party: Party, at: number): string => {
  const message = party.sent[at]
  if (message === undefined) throw new Error(`Message ${String(at)} was not sent`)
  return message
}

export const agreedOf = (party: Party): Agreed => {
  if (party.state.at !== 'agreed') throw new Error(`It stands at ${party.state.at}`)
  return party.state
}

/** Two sides through an honest mailbox, up to the digits. */
export const twoAgreed = async (): Promise<{ readonly joining: Party; readonly approving: Party }> => {
  const joining = await aParty('joining')
  const approving = await aParty('approving')
  await joining.hear(theMessage(approving, 0))
  await approving.hear(theMessage(joining, 0))
  await joining.hear(theMessage(approving, 1))
  await approving.hear(theMessage(joining, 1))
  return { joining, approving }
}

export const confirm = (party: Party): Confirmed => {
  const confirmed = confirmDigits(agreedOf(party))
  party.state = confirmed
  return confirmed
}

export const handOver = async (party: Party, location: NewLocation): Promise<void> => {
  if (party.state.at !== 'confirmed') throw new Error(`It stands at ${party.state.at}`)
  const step = await handOverKeys(party.state, { ...location, deviceLetter: 'B' })
  party.state = step.state
  if (step.message !== undefined) party.sent.push(step.message)
}

export const settle = async (party: Party): Promise<Awaited<ReturnType<typeof makeOwnSlot>>> => {
  if (party.state.at !== 'takenOver') throw new Error(`It stands at ${party.state.at}`)
  const own = await makeOwnSlot(party.state, { label: '2', passphrase: NEW_WORDS, cost: LEAST_COST })
  party.sent.push(own.message)
  return own
}
