import { ok } from '#kernel/Result.ts'
import type { EnrolmentServer, MailboxKey } from '#sync/enrolment/EnrolmentServer.ts'
import { beginEnrolment } from '#vault/enrolment/beginEnrolment.ts'
import { confirmDigits } from '#vault/enrolment/confirmDigits.ts'
import type { EnrolmentRole } from '#vault/enrolment/EnrolmentMessage.ts'
import type { EnrolmentState } from '#vault/enrolment/EnrolmentState.ts'
import { readEnrolmentText, writeEnrolmentText } from '#vault/enrolment/enrolmentText.ts'
import { hearMessage } from '#vault/enrolment/hearMessage.ts'

/** What a server in the middle has of one laptop: its own part towards it, and the post that it lays in that laptop's box. */
interface Face {
  state: EnrolmentState
  readonly box: string[]
}

/**
 * A server that hands on nothing: to each laptop it plays the other one, with keys of its own, by the same rules. `takenOver` says
 * whether it has got hold of the keys of the counter.
 */
export const twoFacedServer = (
  honest: EnrolmentServer,
): { readonly server: EnrolmentServer; readonly takenOver: () => boolean; readonly confirm: () => void } => {
  const faces = new Map<EnrolmentRole, Face>()
  const joiners = new Set<string>()
  const sideOf = ({ token }: MailboxKey): EnrolmentRole => (joiners.has(token) ? 'joining' : 'approving')

  const faceFor = async (key: MailboxKey): Promise<Face> => {
    const side = sideOf(key)
    const present = faces.get(side)
    if (present !== undefined) return present
    const begun = await beginEnrolment(side === 'joining' ? 'approving' : 'joining', key.enrolment)
    const made = { state: begun.state, box: [begun.message] }
    faces.set(side, made)
    return made
  }

  return {
    server: {
      ...honest,
      join: async (request) => {
        const joined = await honest.join(request)
        if (joined.ok) joiners.add(joined.value.mailboxToken)
        return joined
      },
      post: async ({ message, number, ...key }) => {
        const face = await faceFor(key)
        const step = await hearMessage(face.state, message)
        if (step.ok) {
          face.state = step.value.state
          if (step.value.message !== undefined) face.box.push(step.value.message)
        }
        return ok(number + 1)
      },
      read: async ({ from, ...key }) => {
        const { box } = await faceFor(key)
        const mail = box.map((text, number) => ({ number, text, more: false })).slice(from)
        return ok({ mail, joined: true, approved: false })
      },
    },
    takenOver: () => faces.get('approving')?.state.at === 'takenOver',
    confirm: () => {
      const face = faces.get('approving')
      if (face?.state.at === 'agreed') face.state = confirmDigits(face.state)
    },
  }
}

/** A server that hands on the post but, in one laptop's box, puts a key of its own where the other one shows its key. */
export const keySwappingServer = (honest: EnrolmentServer): EnrolmentServer => ({
  ...honest,
  read: async (request) => {
    const read = await honest.read(request)
    if (!read.ok) return read
    const mail = await Promise.all(
      read.value.mail.map(async (piece) => (piece.number === 1 ? { ...piece, text: await anotherReveal(piece.text) } : piece)),
    )
    return ok({ ...read.value, mail })
  },
})

const anotherReveal = async (text: string): Promise<string> => {
  const read = await readEnrolmentText(text)
  if (!read.ok || read.value.content.kind !== 'reveal') throw new Error('That is no reveal')
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  return writeEnrolmentText({ ...read.value, content: { ...read.value.content, publicKey } })
}
