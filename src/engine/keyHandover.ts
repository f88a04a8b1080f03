import type { CounterRoom } from '#engine/counterRoom.ts'
import type { OpenProblem, SaveProblem } from '#engine/door.ts'
import { receiveKeyring, sendKeyring } from '#engine/keyringPort.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { keyringFromBytes, keyringToBytes } from '#vault/keyringBytes.ts'

/** Gives the keeper the open keyring, worker to worker: the page never sees it. */
export const giveKeysTo = (counter: OpenCounter, port: MessagePort): Result<null, SaveProblem> => {
  sendKeyring(port, keyringToBytes(counter.journal.keyring))
  return ok(null)
}

/** Opens the counter again with the keyring that the keeper handed over for the right PIN. */
export const takeKeysFrom = async (room: CounterRoom, port: MessagePort): Promise<Result<OpenCounter, OpenProblem>> => {
  const bytes = await receiveKeyring(port)
  const keyring = bytes === undefined ? undefined : await keyringFromBytes(bytes)
  if (keyring === undefined) return err({ kind: 'wrongPassphrase' })
  const known = await (await room.directory()).find(keyring.location)
  return known === undefined ? err({ kind: 'locationUnknown' }) : ok(await room.open(known, keyring))
}
