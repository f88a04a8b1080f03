import { compareDots } from '#sync/dot.ts'
import type { Dot, WriterId } from '#sync/dot.ts'

/** What `after` names at most: the header must leave room for the body. */
export const AFTER_MAX_DOTS = 256

/** The `after` of an entry: of what was merged since this writer's previous entry, each other writer's last one. */
export const afterDots = (writer: WriterId, merged: readonly Dot[]): readonly Dot[] => {
  const last = new Map<WriterId, Dot>()
  for (const dot of merged) {
    if (dot.writer !== writer && dot.seq > (last.get(dot.writer)?.seq ?? 0)) last.set(dot.writer, dot)
  }
  // Nothing waits for these, so that leaving some out loses nothing.
  return [...last.values()].toSorted(compareDots).slice(0, AFTER_MAX_DOTS)
}
