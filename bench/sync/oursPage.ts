import type { Contender } from './Contender.ts'
import type { OurSetting } from './OurSetting.ts'
import { createHttpServer } from '#courier/httpServer.ts'
import { RECORD_SHAPES } from '#domain/recordKinds.ts'
import type { RecordKind } from '#domain/recordKinds.ts'
import { createCounterDice } from '#engine/counterDice.ts'
import { openJournal } from '#engine/journal.ts'
import type { Journal } from '#engine/journal.ts'
import { instant } from '#kernel/Instant.ts'
import { openJournalStore } from '#storage/journalStore.ts'
import { openLocalJournal } from '#storage/openLocalJournal.ts'
import type { DraftChange } from '#sync/change.ts'
import type { CycleOutcome, CycleProgress } from '#sync/cycle/cycleOutcome.ts'
import { runCycle } from '#sync/cycle/runCycle.ts'
import type { WriterId } from '#sync/dot.ts'
import type { DeviceId, LocationId } from '#sync/entryHeader.ts'
import { keyringFromBytes } from '#vault/keyringBytes.ts'

const now = () => instant(Date.now())

let setting: OurSetting
let journal: Journal

/** What the courier does with an open counter, with its own parts. */
const cycle = async (told: (progress: CycleProgress) => void = () => undefined): Promise<CycleOutcome> => {
  const local = await openLocalJournal(setting.location)
  try {
    const server = createHttpServer({ request: (input, init) => fetch(input, init), location: setting.location, token: setting.syncToken })
    const outcome = await runCycle({ journal: local, server, now, told }, { mode: 'full' })
    if (outcome.ended.kind !== 'done') throw new Error(`The cycle ended with ${outcome.ended.kind}`)
    return outcome
  } finally {
    local.close()
  }
}

const ours: Contender = {
  open: async (given) => {
    setting = given as OurSetting
    const keyring = await keyringFromBytes(Uint8Array.from(setting.keyring))
    if (keyring === undefined) throw new Error('These are no keys')
    const { randomId, randomHex } = await createCounterDice()
    journal = await openJournal(
      { now, randomId },
      { location: setting.location as LocationId, device: setting.device as DeviceId, writer: randomHex(8) as WriterId },
      keyring,
      await openJournalStore(setting.location),
    )
  },
  firstSync: async () => {
    const started = performance.now()
    await cycle()
    await journal.catchUp()
    const ms = performance.now() - started
    const kinds = Object.keys(RECORD_SHAPES) as readonly RecordKind[]
    return { ms, records: kinds.reduce((sum, kind) => sum + journal.read.all(kind).length, 0) }
  },
  edit: async (edits) => {
    // As the engine does at once after a first sync, while people work.
    await journal.fold()
    for (const drafts of edits as readonly (readonly DraftChange[])[]) {
      const written = await journal.write(drafts)
      if (!written.ok) throw new Error(`An edit was refused: ${written.error.kind}`)
    }
  },
  push: async () => {
    const started = performance.now()
    let ms = Number.NaN
    // A cycle goes on with a pull; the edits are safe before that.
    const { unsent } = await cycle(({ phase, done, of }) => {
      if (phase === 'push' && done === of) ms = performance.now() - started
    })
    if (unsent > 0) throw new Error(`${String(unsent)} edits were not confirmed`)
    return ms
  },
  close: () => {
    journal.store.close()
    return Promise.resolve()
  },
}

window.contender = ours
