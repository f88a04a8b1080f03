import type { CourierPorts } from '#courier/CourierPorts.ts'

const BEAT_EVERY_MS = 10_000

/** Gives signs of life, the first one before it answers, until what it answers is called. */
export const keepBeating = async (
  { now, later }: Pick<CourierPorts, 'now' | 'later'>,
  write: (at: number) => Promise<void>,
): Promise<() => void> => {
  let isOver = false
  let cancel: () => void = () => undefined
  const beat = async (): Promise<void> => {
    await write(now())
    if (!isOver) cancel = later(BEAT_EVERY_MS, () => void beat().catch(() => undefined))
  }
  await beat()
  return () => {
    isOver = true
    cancel()
  }
}
