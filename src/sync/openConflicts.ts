import { conflictsOf, conflictsOfRecord } from '#sync/mergedState.ts'
import type { Conflict, MergedState, TouchedRecord } from '#sync/mergedState.ts'

/** The conflicts of a state, found by one walk and then followed: screens ask how many there are after every save. */
export interface OpenConflicts {
  readonly all: () => readonly Conflict[]
  readonly noticed: (touched: readonly TouchedRecord[]) => void
  readonly forgetAll: () => void
}

export const createOpenConflicts = (state: MergedState): OpenConflicts => {
  let open: Map<string, readonly Conflict[]> | undefined
  const find = (): Map<string, readonly Conflict[]> => {
    const found = new Map<string, Conflict[]>()
    for (const conflict of conflictsOf(state)) {
      const ofRecord = found.get(keyOf(conflict))
      if (ofRecord) ofRecord.push(conflict)
      else found.set(keyOf(conflict), [conflict])
    }
    return found
  }
  return {
    all: () => [...(open ??= find()).values()].flat(),
    noticed: (touched) => {
      if (!open) return
      for (const one of touched) {
        const now = conflictsOfRecord(state, one.record, one.id)
        if (now.length > 0) open.set(keyOf(one), now)
        else open.delete(keyOf(one))
      }
    },
    forgetAll: () => {
      open = undefined
    },
  }
}

const keyOf = ({ record, id }: TouchedRecord): string => id + record
