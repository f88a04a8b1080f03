import type { Measured, Sample } from '../Measured.ts'

export interface RunFigures {
  readonly records: number
  readonly firstMs: number
  readonly firstBytes: number
  readonly firstRequests: number
  readonly pushMs: number
  readonly pushBytes: number
  readonly pushRequests: number
}

type ByContender = Readonly<Record<'ours' | 'folded' | 'floor' | 'rxdb' | 'pouch', readonly RunFigures[]>>

export interface Runs {
  readonly loopback: ByContender
  readonly shaped: ByContender
}

const LINES = { loopback: 'loopback', shaped: '100 ms, 5 Mbit/s' } as const
/** The same on the best of days: no entry came after the snapshot. */
const ALL_FOLDED = { name: 'the same with everything in the snapshot: time', ours: 'folded' } as const
const FLOOR_FIRST = 'one JSON answer + Dexie bulkPut'
const FLOOR_PUSH = 'one gzip POST of the records'

/** The table's rows for what was measured. */
export const syncFigures = (
  runs: Runs,
  bytes: { readonly snapshot: number; readonly plain: number; readonly records: number; readonly edits: number },
): readonly Measured[] => {
  const figure = (
    line: keyof Runs,
    what: Pick<Measured, 'name' | 'unit' | 'goal'> & {
      readonly floorName?: string
      readonly ours?: 'ours' | 'folded'
      readonly of: (run: RunFigures) => number
    },
  ): Measured => {
    const { floorName, of, name, unit, goal } = what
    const values = (contender: keyof ByContender): readonly number[] => runs[line][contender].map(of)
    const others: readonly Sample[] = [
      { name: 'RxDB 17.6.0 (Dexie storage)', values: values('rxdb') },
      { name: 'PouchDB 9.0.0 (indexeddb)', values: values('pouch') },
    ]
    return {
      name: `${name}, ${LINES[line]}`,
      unit,
      goal,
      ours: values(what.ours ?? 'ours'),
      ...(floorName === undefined ? {} : { floor: { name: floorName, values: values('floor') } }),
      others,
    }
  }
  const firstTime = {
    name: `first sync of ${String(bytes.records)} records, 1,000 entries not in the snapshot: time`,
    unit: 'ms',
    floorName: FLOOR_FIRST,
    of: (run: RunFigures) => run.firstMs,
  } as const
  const pushOf = `day's-end push of 500 edits (${String(bytes.edits)} records)`
  const pushTime = { name: `${pushOf}: time`, unit: 'ms', floorName: FLOOR_PUSH, of: (run: RunFigures) => run.pushMs } as const
  return [
    figure('loopback', { ...firstTime, goal: { kind: 'ratio', most: 0.2 } }),
    figure('shaped', { ...firstTime, goal: { kind: 'ratio', most: 0.75 } }),
    figure('loopback', { ...firstTime, ...ALL_FOLDED, goal: { kind: 'ratio', most: 0.2 } }),
    figure('shaped', { ...firstTime, ...ALL_FOLDED, goal: { kind: 'ratio', most: 0.75 } }),
    {
      name: 'snapshot of these records',
      unit: 'kB',
      ours: [bytes.snapshot / 1000],
      floor: { name: 'gzip of the plain records', values: [bytes.plain / 1000] },
      goal: { kind: 'ratio', most: 1.25 },
    },
    figure('loopback', { ...pushTime, goal: { kind: 'ratio', most: 1 } }),
    figure('shaped', { ...pushTime, goal: { kind: 'ratio', most: 1 } }),
    figure('loopback', {
      name: `${pushOf}: bytes both ways`,
      unit: 'kB',
      floorName: FLOOR_PUSH,
      of: (run) => run.pushBytes / 1000,
      goal: { kind: 'ratio', most: 1 },
    }),
    figure('loopback', { name: `${pushOf}: requests`, unit: 'requests', of: (run) => run.pushRequests, goal: { kind: 'value', most: 3 } }),
  ]
}
