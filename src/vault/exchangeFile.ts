import type { Result } from '#kernel/Result.ts'
import { err, ok } from '#kernel/Result.ts'
import { toHex } from '#vault/base64url.ts'
import type { BackupContent } from '#vault/backupFile.ts'
import { readBackup, writeBackup } from '#vault/backupFile.ts'
import { boundText } from '#vault/boundText.ts'
import { deriveSealingKey } from '#vault/derivedKey.ts'
import type { FileKind } from '#vault/fileStart.ts'
import { checkFileStart, startBytes, writeFileStart } from '#vault/fileStart.ts'
import { fromHex } from '#vault/fromHex.ts'
import type { LocationRoot } from '#vault/locationRoot.ts'
import { joinBytes } from '#vault/plainBytes.ts'
import { openBytes, SEAL_BYTES, sealBytes } from '#vault/sealing.ts'

export type ExchangeFileProblem =
  | { readonly kind: 'notAnExchange' }
  /** Not all of the file is here: an interrupted copy or download. */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'newerVersion' }
  | { readonly kind: 'otherLocation' }
  | { readonly kind: 'damaged' }

const FILE: FileKind = {
  magic: new TextEncoder().encode('MEEDOENBALIE-ENTRIES'),
  version: 1,
  most: 512 * 1024 * 1024,
}
// the start, the location; then the content, as a backup has it, sealed
const LOCATION_BYTES = 16
const START = startBytes(FILE)
const CLEAR = START + LOCATION_BYTES

/**
 * A location's sealed bytes for another laptop of it. All that a backup shows in clear (labels, times, how many) lies under one more
 * seal, of the location's root: every laptop of the location opens that without being asked for words, also one that was away when the
 * key changed, and whoever finds the file sees nothing but its size.
 */
export const writeExchange = async (root: LocationRoot, content: BackupContent): Promise<Uint8Array> => {
  const plain = await writeBackup(content)
  const clear = joinBytes([writeFileStart(FILE, CLEAR + plain.length + SEAL_BYTES), fromHex(root.location)])
  return joinBytes([clear, await sealBytes(await coverKey(root), plain, clear)])
}

/** Reads such a file. Any bytes at all are answered; a file that opens was made by a laptop of this location. */
export const readExchange = async (root: LocationRoot, bytes: Uint8Array): Promise<Result<BackupContent, ExchangeFileProblem>> => {
  const start = checkFileStart(FILE, bytes)
  if (!start.ok) return err(start.error.kind === 'otherFile' ? { kind: 'notAnExchange' } : { kind: start.error.kind })
  if (bytes.length < CLEAR) return err({ kind: 'damaged' })
  if (toHex(bytes.subarray(START, CLEAR)) !== root.location) return err({ kind: 'otherLocation' })
  const plain = await openBytes(await coverKey(root), bytes.subarray(CLEAR), bytes.subarray(0, CLEAR))
  if (!plain.ok) return err({ kind: 'damaged' })
  const content = await readBackup(plain.value)
  if (!content.ok) return err({ kind: content.error.kind === 'newerVersion' ? 'newerVersion' : 'damaged' })
  return content.value.header.location === root.location ? ok(content.value) : err({ kind: 'damaged' })
}

const coverKey = (root: LocationRoot): Promise<CryptoKey> =>
  deriveSealingKey(root.secret, boundText('meedoenbalie exchange 1', root.location))
