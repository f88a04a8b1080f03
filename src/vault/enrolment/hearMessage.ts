import type { Result } from '#kernel/Result.ts'
import { err, ok } from '#kernel/Result.ts'
import { commitmentOf } from '#vault/enrolment/commitment.ts'
import type { EnrolmentContent } from '#vault/enrolment/EnrolmentMessage.ts'
import type { EnrolmentProblem } from '#vault/enrolment/EnrolmentProblem.ts'
import type { Confirmed, EnrolmentState, HandedOver, OwnPart, PeerPart, Step } from '#vault/enrolment/EnrolmentState.ts'
import { readEnrolmentText, writeEnrolmentText } from '#vault/enrolment/enrolmentText.ts'
import { openHandedKeys } from '#vault/enrolment/handedKeys.ts'
import { openNewSlot } from '#vault/enrolment/newSlot.ts'
import type { PlainBytes } from '#vault/plainBytes.ts'
import { sameBytes } from '#vault/plainBytes.ts'

/** Takes one message of the other side, if it is the one that is due. */
export const hearMessage = async (state: EnrolmentState, text: string): Promise<Result<Step, EnrolmentProblem>> => {
  const read = await readEnrolmentText(text)
  if (!read.ok) return read
  if (state.at === 'letIn') return err({ kind: 'outOfOrder' })
  if (read.value.enrolment !== state.own.enrolment) return err({ kind: 'otherEnrolment' })
  if (read.value.from === state.own.role) return err({ kind: 'reflected' })
  const { content } = read.value
  switch (content.kind) {
    case 'commitment':
      return hearCommitment(state, content.commitment)
    case 'reveal':
      return hearReveal(state, content)
    case 'keys':
      return state.at === 'confirmed' && state.own.role === 'joining' ? hearKeys(state, content) : err({ kind: 'outOfOrder' })
    case 'slot':
      return state.at === 'handedOver' ? hearSlot(state, content) : err({ kind: 'outOfOrder' })
  }
}

type WithOwn = Exclude<EnrolmentState, { readonly at: 'letIn' }>

const hearCommitment = async (state: WithOwn, commitment: PlainBytes): Promise<Result<Step, EnrolmentProblem>> => {
  if (state.at !== 'committed') {
    const before = state.at === 'revealed' ? state.commitment : state.peer.commitment
    return err({ kind: sameBytes(before, commitment) ? 'repeated' : 'contradicts' })
  }
  const { own } = state
  // Both commitments are in: ours went out first. From here on nobody can choose another key.
  const content = { kind: 'reveal', publicKey: own.publicKey, nonce: own.nonce } as const
  const message = await writeEnrolmentText({ enrolment: own.enrolment, from: own.role, content })
  return ok({ state: { at: 'revealed', own, commitment }, message })
}

type Reveal = Extract<EnrolmentContent, { readonly kind: 'reveal' }>

const hearReveal = async (state: WithOwn, { publicKey, nonce }: Reveal): Promise<Result<Step, EnrolmentProblem>> => {
  if (state.at === 'committed') return err({ kind: 'outOfOrder' })
  if (state.at !== 'revealed') return err({ kind: isSamePart(state.peer, { publicKey, nonce }) ? 'repeated' : 'contradicts' })
  const { own, commitment } = state
  const claimed = await commitmentOf({ role: otherRole(own), enrolment: own.enrolment, publicKey, nonce })
  if (!sameBytes(claimed, commitment)) return err({ kind: 'commitmentBroken' })
  if (sameBytes(publicKey, own.publicKey)) return err({ kind: 'reflected' })
  if (!(await isUsableKey(publicKey))) return err({ kind: 'keyUnusable' })
  return ok({ state: { at: 'agreed', own, peer: { publicKey, nonce, commitment } } })
}

const hearKeys = async (
  state: Confirmed,
  content: Extract<EnrolmentContent, { readonly kind: 'keys' }>,
): Promise<Result<Step, EnrolmentProblem>> => {
  const opened = await openHandedKeys(state, content)
  return opened === undefined
    ? err({ kind: 'cannotOpen' })
    : ok({ state: { at: 'takenOver', own: state.own, peer: state.peer, ...opened } })
}

const hearSlot = async (
  state: HandedOver,
  content: Extract<EnrolmentContent, { readonly kind: 'slot' }>,
): Promise<Result<Step, EnrolmentProblem>> => {
  const opened = await openNewSlot(state, content)
  return opened === undefined ? err({ kind: 'cannotOpen' }) : ok({ state: { at: 'letIn', ...opened } })
}

const otherRole = (own: OwnPart) => (own.role === 'joining' ? 'approving' : 'joining')

const isSamePart = (before: PeerPart, now: Pick<PeerPart, 'publicKey' | 'nonce'>): boolean =>
  sameBytes(before.publicKey, now.publicKey) && sameBytes(before.nonce, now.nonce)

/** Whether it is a point on the curve. */
const isUsableKey = async (publicKey: PlainBytes): Promise<boolean> => {
  try {
    await crypto.subtle.importKey('raw', publicKey, { name: 'ECDH', namedCurve: 'P-256' }, true, [])
    return true
  } catch {
    return false
  }
}
