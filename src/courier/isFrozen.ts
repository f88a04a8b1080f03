import type { CourierPorts } from '#courier/CourierPorts.ts'

/** No sign of life for this long: the page is frozen. A sign from the future is none: somebody put the clock back. */
const FROZEN_MS = 60_000
const FIRST_BEAT_MS = 2000

/** Whether the page that runs a cycle gives no sign of life. One that has only just begun gets a moment for its first. */
export const isFrozen = async (
  { now, later }: Pick<CourierPorts, 'now' | 'later'>,
  lastBeat: () => Promise<number | undefined>,
): Promise<boolean> => {
  const isSilent = async (): Promise<boolean> => Math.abs(now() - ((await lastBeat()) ?? 0)) > FROZEN_MS
  if (!(await isSilent())) return false
  await new Promise<void>((resolve) => {
    later(FIRST_BEAT_MS, resolve)
  })
  return isSilent()
}
