import type { OpenCounter } from '#engine/openCounter.ts'
import { readServerTokens, SERVER_TOKENS_KEY } from '#storage/serverTokens.ts'
import type { ServerTokens } from '#storage/serverTokens.ts'
import { openBytes, sealBytes } from '#vault/sealing.ts'

/** The two tokens that a server gave this laptop. */
export interface ServerAccess {
  readonly appendToken: string
  readonly syncToken: string
}

/** Keeps the tokens of this laptop: from now on the courier pushes, also while locked, and pulls while the counter is open. */
export const keepServerAccess = async (counter: OpenCounter, { appendToken, syncToken }: ServerAccess): Promise<void> => {
  const { epoch, private: key } = counter.journal.keyring.newest()
  const sealedSyncToken = await sealBytes(key, new TextEncoder().encode(syncToken), aadOf(counter))
  const tokens: ServerTokens = { appendToken, sealedSyncToken, epoch }
  await counter.journal.store.remember(SERVER_TOKENS_KEY, tokens)
}

/** For the courier, in memory only. Undefined where this counter has no server, and for practice, which never meets one. */
export const syncTokenOf = async (counter: OpenCounter): Promise<string | undefined> => {
  if (counter.known.practice) return undefined
  const tokens = readServerTokens(await counter.journal.store.remembered(SERVER_TOKENS_KEY))
  const key = tokens && counter.journal.keyring.keyFor(tokens.epoch)
  if (tokens === undefined || key === undefined) return undefined
  const plain = await openBytes(key.private, tokens.sealedSyncToken, aadOf(counter))
  return plain.ok ? new TextDecoder().decode(plain.value) : undefined
}

const aadOf = (counter: OpenCounter): Uint8Array => new TextEncoder().encode(`syncToken|v1|${counter.known.location}`)
