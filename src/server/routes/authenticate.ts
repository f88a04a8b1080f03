import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { DeviceDirectory } from '#server/data/DeviceDirectory.ts'
import type { Actor } from '#server/journal/JournalDeps.ts'
import type { Refusal } from '#server/routes/refusal.ts'

/** 256 bits in base64url. */
const BEARER = /^Bearer ([A-Za-z0-9_-]{43})$/

/** Who asks, and whether it may: a laptop of exactly this location, active, with a token that is enough. */
export const authenticate = async (
  devices: DeviceDirectory,
  authorization: string | undefined,
  location: string,
  needsSync: boolean,
): Promise<Result<Actor, Refusal>> => {
  const token = BEARER.exec(authorization ?? '')?.[1]
  const found = token === undefined ? undefined : await devices.findByToken(token)
  if (found === undefined) return err('notSignedIn')
  // To a laptop of another location it looks as if there were nothing.
  if (found.location !== location) return err('notFound')
  if (found.state === 'suspended') return err('deviceSuspended')
  if (found.state === 'removed') return err('deviceRemoved')
  if (needsSync && found.token !== 'sync') return err('needsSyncToken')
  return ok({ location: found.location, device: found.device, token: found.token })
}
