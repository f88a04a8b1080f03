import { openEntry } from '#engine/sealedEntry.ts'
import { addDot, covers, createCoverage, encodeCoverage } from '#sync/coverage.ts'
import type { Coverage } from '#sync/coverage.ts'
import type { WriterId } from '#sync/dot.ts'
import type { Entry } from '#sync/mergedState.ts'
import { linesOfState, plainModel, replacedBlindly } from '#tests/simulation/plainModel.ts'
import { catchUp, closePage, newDevice, openPage } from '#tests/simulation/SimDevice.ts'
import type { SimPage } from '#tests/simulation/SimDevice.ts'
import { QUIET_SYNC, syncDevice } from '#tests/simulation/syncStep.ts'
import type { SimWorld } from '#tests/simulation/SimWorld.ts'

/**
 * After quiet: every laptop shows what the rules say of everything that was ever written, no more and no less; so does one that
 * is opened again from its disk, and one that is new. Answers what is wrong.
 */
export const checkQuiet = async (world: SimWorld): Promise<readonly string[]> => {
  const entries = await openAll(world)
  const expected = plainModel(entries)
  const coverage = coverageOf(entries)
  const wrong: string[] = [...replacedBlindly(entries, world.saws), ...(await wrongOnServer(world, entries))]
  const compare = (who: string, page: SimPage): void => {
    const { state } = page.counter.journal
    wrong.push(...difference(who, expected, linesOfState(state)))
    wrong.push(...difference(`${who}, merged`, coverage, coverageLines(state.coverage)))
  }

  for (const device of world.devices) {
    for (const page of device.pages) compare(device.name, page)
    for (const page of [...device.pages]) closePage(device, page)
    const again = await openPage(world, device)
    compare(`${device.name}, opened again`, again)
    const { store } = again.counter.journal
    const [unsent, parked] = [await store.unsentCount(), await store.parked()]
    if (unsent > 0) wrong.push(`${device.name} has ${String(unsent)} unsent entries`)
    for (const { dot, why } of parked) wrong.push(`${device.name} has ${dot} aside: ${why}`)
  }
  const [first] = world.devices
  if (first !== undefined) {
    const fresh = await newDevice(world, world.devices.length, first.keys)
    const page = await openPage(world, fresh)
    await syncDevice(world, fresh, QUIET_SYNC)
    await catchUp(page)
    compare('a new laptop', page)
  }
  return wrong
}

/** Everything written, opened with every key. */
const openAll = async (world: SimWorld): Promise<readonly Entry[]> => {
  const { devices, parts, written } = world
  const keyring = await devices
    .map(({ keys }) => keys)
    .reduce((a, b) => a.joined(b))
    .keyring()
  return Promise.all(
    [...written.values()].map(async (sealed) => {
      const opened = await openEntry(keyring, parts.location, sealed, parts.sealing)
      if (!opened.ok) throw new Error(`An entry can not be opened: ${opened.error}`)
      return opened.value
    }),
  )
}

const wrongOnServer = async ({ parts }: SimWorld, entries: readonly Entry[]): Promise<readonly string[]> => {
  const { dots, coverage } = await parts.server.lookInto()
  const there = new Set(dots)
  const twice = dots.length - there.size
  const missing = entries.filter(({ header }) => !there.has(`${header.writer}.${String(header.seq)}`) && !covers(coverage, header))
  return [
    ...(twice > 0 ? [`the server has ${String(twice)} entries twice`] : []),
    ...missing.map(({ header }) => `the server lacks ${header.writer}.${String(header.seq)}`),
  ]
}

const coverageOf = (entries: readonly Entry[]): readonly string[] => {
  const coverage = createCoverage()
  for (const { header } of entries) addDot(coverage, { writer: header.writer, seq: header.seq })
  return coverageLines(coverage)
}

const coverageLines = (coverage: Coverage): readonly string[] =>
  encodeCoverage(coverage).map(
    ([writer, upTo, singles]: readonly [string, number, readonly number[]]) => `${writer as WriterId} ${String(upTo)} ${singles.join()}`,
  )

/** Lines told at most: enough to see what happened. */
const MOST_LINES = 4

const difference = (who: string, expected: readonly string[], found: readonly string[]): readonly string[] => {
  const [had, has] = [new Set(expected), new Set(found)]
  const lacks = expected.filter((line) => !has.has(line)).map((line) => `${who} lacks: ${line}`)
  const more = found.filter((line) => !had.has(line)).map((line) => `${who} has: ${line}`)
  return [...lacks.slice(0, MOST_LINES), ...more.slice(0, MOST_LINES)]
}
