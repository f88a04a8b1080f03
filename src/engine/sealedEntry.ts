import { VAULT_SEALING } from '#engine/Sealing.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { Change } from '#sync/change.ts'
import { decodeBody, encodeBody } from '#sync/entryBody.ts'
import { decodeHeader, encodeHeader } from '#sync/entryHeader.ts'
import type { EntryHeader } from '#sync/entryHeader.ts'
import type { Keyring } from '#vault/keyring.ts'

export interface OpenedEntry {
  readonly header: EntryHeader
  readonly changes: readonly Change[]
}

export interface SealedBytes {
  readonly header: Uint8Array
  readonly sealed: Uint8Array
}

/** Why an entry on disk can not be shown; it is kept and waits. */
export type EntryProblem = 'headerUnreadable' | 'otherLocation' | 'keyMissing' | 'tampered' | 'bodyUnreadable'

/** Seals the changes under the newest epoch; the header's exact bytes are authenticated with it. */
export const sealEntry = async (keyring: Keyring, entry: OpenedEntry, { seal } = VAULT_SEALING): Promise<SealedBytes> => {
  const header = encodeHeader(entry.header)
  const key = keyring.keyFor(entry.header.epoch)
  if (key === undefined) throw new Error('The newest epoch has no key: the keyring is not open')
  return { header, sealed: await seal(key.entry, encodeBody(entry.changes), header) }
}

/** Opens and reads one entry; whatever is wrong with it is named, so that the rest can go on. */
export const openEntry = async (
  keyring: Keyring,
  location: string,
  bytes: SealedBytes,
  { open } = VAULT_SEALING,
): Promise<Result<OpenedEntry, EntryProblem>> => {
  const header = decodeHeader(bytes.header)
  if (!header.ok) return err('headerUnreadable')
  if (header.value.location !== location) return err('otherLocation')
  const key = keyring.keyFor(header.value.epoch)
  if (key === undefined) return err('keyMissing')
  const plain = await open(key.entry, bytes.sealed, bytes.header)
  if (!plain.ok) return err('tampered')
  const changes = decodeBody(plain.value)
  return changes.ok ? ok({ header: header.value, changes: changes.value }) : err('bodyUnreadable')
}
