import { VAULT_SEALING } from '#engine/Sealing.ts'
import type { StoredSnapshot } from '#storage/journalStore.ts'
import type { Epoch } from '#sync/entryHeader.ts'
import { joinSnapshot, toSnapshotChunks } from '#sync/snapshot.ts'
import type { MergedState } from '#sync/mergedState.ts'
import type { Keyring } from '#vault/keyring.ts'

/** The merged state as sealed, packed chunks, each bound to its place: chunks can not be swapped, dropped or taken from elsewhere. */
export const sealSnapshot = async (
  keyring: Keyring,
  state: MergedState,
  where: { readonly location: string; readonly id: string; readonly upTo: number },
  { seal, pack } = VAULT_SEALING,
): Promise<StoredSnapshot> => {
  const { epoch, snapshot: key } = keyring.newest()
  const texts = [...toSnapshotChunks(state)]
  const chunks: Uint8Array[] = []
  for (const [index, chunk] of texts.entries()) {
    const aad = chunkAad({ ...where, epoch, index, count: texts.length })
    chunks.push(await seal(key, await pack(chunk.text), aad))
  }
  return { id: where.id, upTo: where.upTo, epoch, chunks }
}

/** Joins a stored snapshot into the state; false when a chunk could not be opened, and then the state is as it was. */
export const joinSealedSnapshot = async (
  keyring: Keyring,
  state: MergedState,
  location: string,
  snapshot: StoredSnapshot,
  { open, unpack } = VAULT_SEALING,
): Promise<boolean> => {
  const key = keyring.keyFor(snapshot.epoch)
  if (key === undefined) return false
  const count = snapshot.chunks.length
  const opened = await Promise.all(
    snapshot.chunks.map(async (sealed, index) => {
      const plain = await open(key.snapshot, sealed, chunkAad({ location, id: snapshot.id, epoch: snapshot.epoch, index, count }))
      return plain.ok ? unpack(plain.value) : undefined
    }),
  )
  const texts = opened.filter((text) => text !== undefined)
  return texts.length === count && joinSnapshot(state, texts).ok
}

const chunkAad = (place: {
  readonly location: string
  readonly id: string
  readonly epoch: Epoch
  readonly index: number
  readonly count: number
}): Uint8Array =>
  new TextEncoder().encode(
    ['snapshot', 'v1', place.location, place.id, place.epoch.number, place.epoch.keyId, place.index, place.count].join('|'),
  )
