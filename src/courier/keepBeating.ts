import type { CourierPorts } from '#courier/CourierPorts.ts'

const BEAT_EVERY_MS = 10_000

/** Gives signs of life, the first one before it answers, until what it answers is called. */
export const keepBeating = async (
  { now, later }: Pick<CourierPorts, 'now' | 'later'>,
  write: (at: number) => Promise<void>,
): Promise<() => void> => {
  let isOver = false
  let cancel: () => void = () => undefined
  // A disk that fails for a moment is no reason to seem frozen for the rest.
  const beatLater = (): void => {
    if (isOver) return
    cancel = later(BEAT_EVERY_MS, () => {
      void write(now())
        .catch(() => undefined)
        .then(beatLater)
    })
  }
  await write(now())
  beatLater()
  return () => {
    isOver = true
    cancel()
  }
}
