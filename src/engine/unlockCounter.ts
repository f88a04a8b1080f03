import type { CounterRoom } from '#engine/counterRoom.ts'
import type { OpenProblem } from '#engine/door.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { readLocationHeader } from '#vault/locationHeader.ts'
import { unlock } from '#vault/unlock.ts'

/** Opens a real counter with somebody's four words. A wrong word says nothing more than that it is wrong. */
export const unlockCounter = async (room: CounterRoom, location: string, passphrase: string): Promise<Result<OpenCounter, OpenProblem>> => {
  const known = await (await room.directory()).find(location)
  if (known === undefined || known.practice) return err({ kind: 'locationUnknown' })
  const header = readLocationHeader(known.header)
  if (!header.ok) return header
  const keyring = await unlock(header.value, passphrase)
  return keyring.ok ? ok(await room.open(known, keyring.value)) : keyring
}
