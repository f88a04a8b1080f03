import type { Result } from '#kernel/Result.ts'
import { err, ok } from '#kernel/Result.ts'
import { fromBase64Url, toBase64Url, toHex } from '#vault/base64url.ts'
import type { EnrolmentContent, EnrolmentMessage, EnrolmentRole } from '#vault/enrolment/EnrolmentMessage.ts'
import { COMMITMENT_BYTES, NONCE_BYTES, PUBLIC_KEY_BYTES } from '#vault/enrolment/EnrolmentMessage.ts'
import type { EnrolmentProblem } from '#vault/enrolment/EnrolmentProblem.ts'
import { fromHex } from '#vault/fromHex.ts'
import type { PlainBytes } from '#vault/plainBytes.ts'
import { joinBytes, sameBytes } from '#vault/plainBytes.ts'

/** How every message begins, as a text for the server, a file or a QR code. The number is the version of all that follows. */
const PREFIX = 'MEEDOEN-JOIN-1.'
const ANY_VERSION = /^MEEDOEN-JOIN-\d+\./

/** A message above this is refused unread, in bytes: the header of a location with a hundred slots and years of epochs is a fifth of it. */
const MESSAGE_MOST = 1024 * 1024

// kind 1, role 1, enrolment 16, length of the content 4; then the content and the first 4 bytes of SHA-256 over all before
const START = 22
const CHECK_BYTES = 4
const TAG_BYTES = 16
const LOCATION_BYTES = 16
const KINDS = ['commitment', 'reveal', 'keys', 'slot'] as const
const ROLES: readonly EnrolmentRole[] = ['joining', 'approving']

export const writeEnrolmentText = async ({ enrolment, from, content }: EnrolmentMessage): Promise<string> => {
  const inside = contentBytes(content)
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, inside.length)
  const bytes = joinBytes([Uint8Array.of(KINDS.indexOf(content.kind) + 1, ROLES.indexOf(from) + 1), fromHex(enrolment), length, inside])
  return PREFIX + toBase64Url(joinBytes([bytes, await checkOf(bytes)]))
}

/** Reads a message as it came: from a server, a file or a camera. Any text at all is answered. */
export const readEnrolmentText = async (text: string): Promise<Result<EnrolmentMessage, EnrolmentProblem>> => {
  const trimmed = text.trim()
  if (!trimmed.startsWith(PREFIX)) return err({ kind: kindOfOther(trimmed) })
  const written = trimmed.slice(PREFIX.length)
  if (written.length > MESSAGE_MOST * 2) return err({ kind: 'damaged' })
  const bytes = fromBase64Url(written)
  const readable = bytes ?? fromBase64Url(written.slice(0, written.length - (written.length % 4)))
  if (readable === undefined) return err({ kind: 'damaged' })
  if (readable.length < START) return err({ kind: 'truncated' })
  const end = START + new DataView(readable.buffer).getUint32(18)
  if (readable.length < end + CHECK_BYTES) return err({ kind: 'truncated' })
  if (bytes?.length !== end + CHECK_BYTES) return err({ kind: 'damaged' })
  if (!sameBytes(await checkOf(bytes.subarray(0, end)), bytes.subarray(end))) return err({ kind: 'damaged' })
  const from = ROLES[(bytes[1] ?? 0) - 1]
  const content = contentOf(KINDS[(bytes[0] ?? 0) - 1], bytes.slice(START, end))
  if (from === undefined || content === undefined) return err({ kind: 'damaged' })
  return ok({ enrolment: toHex(bytes.subarray(2, 18)), from, content })
}

const kindOfOther = (text: string): EnrolmentProblem['kind'] => {
  if (ANY_VERSION.test(text)) return 'newerVersion'
  return text !== '' && PREFIX.startsWith(text) ? 'truncated' : 'notAnEnrolmentMessage'
}

const contentBytes = (content: EnrolmentContent): PlainBytes => {
  switch (content.kind) {
    case 'commitment':
      return content.commitment
    case 'reveal':
      return joinBytes([content.publicKey, content.nonce])
    case 'keys':
      return joinBytes([fromHex(content.location), content.enc, content.sealed])
    case 'slot':
      return joinBytes([content.enc, content.sealed])
  }
}

const contentOf = (kind: (typeof KINDS)[number] | undefined, bytes: PlainBytes): EnrolmentContent | undefined => {
  switch (kind) {
    case undefined:
      return undefined
    case 'commitment':
      return bytes.length === COMMITMENT_BYTES ? { kind, commitment: bytes } : undefined
    case 'reveal':
      return bytes.length === PUBLIC_KEY_BYTES + NONCE_BYTES
        ? { kind, publicKey: bytes.slice(0, PUBLIC_KEY_BYTES), nonce: bytes.slice(PUBLIC_KEY_BYTES) }
        : undefined
    case 'keys': {
      const inside = sealedPart(bytes.slice(LOCATION_BYTES))
      return inside === undefined ? undefined : { kind, location: toHex(bytes.subarray(0, LOCATION_BYTES)), ...inside }
    }
    case 'slot': {
      const inside = sealedPart(bytes)
      return inside === undefined ? undefined : { kind, ...inside }
    }
  }
}

const sealedPart = (bytes: PlainBytes): { readonly enc: PlainBytes; readonly sealed: PlainBytes } | undefined =>
  bytes.length >= PUBLIC_KEY_BYTES + TAG_BYTES
    ? { enc: bytes.slice(0, PUBLIC_KEY_BYTES), sealed: bytes.slice(PUBLIC_KEY_BYTES) }
    : undefined

/** Tells a bad copy from a good one. It proves nothing about who wrote it. */
const checkOf = async (bytes: PlainBytes): Promise<PlainBytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, CHECK_BYTES)
