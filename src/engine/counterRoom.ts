import { createCounterDice } from '#engine/counterDice.ts'
import type { CounterDice } from '#engine/counterDice.ts'
import type { CounterInbox } from '#engine/counterInbox.ts'
import { openJournal } from '#engine/journal.ts'
import type { Journal } from '#engine/journal.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { DEVICE_KEY, DEVICE_LETTER_KEY } from '#engine/deviceFacts.ts'
import { FIRST_LETTER } from '#engine/deviceLetter.ts'
import type { StorageLost } from '#engine/door.ts'
import { openMirroredDirectory } from '#engine/mirroredDirectory.ts'
import { openMirroredJournal } from '#engine/mirroredJournal.ts'
import { FOLD_AFTER_ENTRIES } from '#engine/snapshotKeeping.ts'
import { instant } from '#kernel/Instant.ts'
import type { Instant } from '#kernel/Instant.ts'
import type { KnownLocation, LocationDirectory } from '#storage/locationDirectory.ts'
import type { MirrorFiles } from '#storage/mirror/MirrorFiles.ts'
import type { OutboxMirror } from '#storage/mirror/outboxMirror.ts'
import type { WriterId } from '#sync/dot.ts'
import type { DeviceId, LocationId } from '#sync/entryHeader.ts'
import type { Keyring } from '#vault/keyring.ts'
import type { LocationHeader } from '#vault/locationHeader.ts'

/** What the engine works with: the disk, dice and clock, and how it tells the page what happened. */
export interface EnginePorts {
  readonly writer: string
  readonly now: () => Instant
  readonly changed: (records: readonly string[]) => void
  readonly saved: (at: Instant, entries: number) => void
  /** A newer version of the app works on this journal now: nothing can be saved here any more. */
  readonly newerCode?: () => void
  /** Where what is unsent is kept a second time; undefined where there is no such place. */
  readonly mirrorFiles?: MirrorFiles
  /** The browser or somebody emptied a database. */
  readonly storageLost?: (what: StorageLost) => void
}

/** The one counter that is open in this engine, or none. */
export interface CounterRoom {
  readonly directory: () => Promise<LocationDirectory>
  readonly dice: () => Promise<CounterDice>
  readonly current: () => OpenCounter | undefined
  /** What people fill in by themselves at the open counter; undefined while none is open. */
  readonly inbox: () => Promise<CounterInbox> | undefined
  readonly open: (known: KnownLocation, keyring: Keyring) => Promise<OpenCounter>
  /** Entries of others came onto the disk: the open counter, its other tabs and the courier take notice. */
  readonly tookIn: () => Promise<void>
  /** The open counter's header is another one now: a slot was added. It is on the disk when this answers. */
  readonly keepHeader: (header: LocationHeader) => Promise<void>
  readonly close: () => void
}

/** What a counter does and asks: a part of the worker's code by itself, needed only once a journal opens. */
const counterWork = () => import('#engine/openCounter.ts')

/** Needed a moment after that: it is a part by itself, too. */
const inboxWork = () => import('#engine/counterInbox.ts')

export const createCounterRoom = (ports: EnginePorts): CounterRoom => {
  // Begun at once, so that it is here by the time the passphrase is worked out; whoever opens a counter waits for it and hears a failure.
  void counterWork().catch(() => undefined)
  let counter: OpenCounter | undefined
  let channel: BroadcastChannel | undefined
  let mirror: OutboxMirror | undefined
  let inbox: Promise<CounterInbox> | undefined
  let directory: Promise<LocationDirectory> | undefined
  let dice: Promise<CounterDice> | undefined

  /** A keyring that goes on to be used, as when the same counter is opened once more from the disk, is not overwritten. */
  const close = (next?: Keyring): void => {
    channel?.close()
    counter?.journal.store.close()
    if (counter?.journal.keyring !== next) counter?.journal.keyring.wipe()
    counter = undefined
    channel = undefined
    mirror = undefined
    void inbox?.then(({ close: end }) => {
      end()
    }, nothing)
    inbox = undefined
  }

  const diceNow = (): Promise<CounterDice> => (dice ??= createCounterDice())
  const directoryNow = (): Promise<LocationDirectory> =>
    (directory ??= openMirroredDirectory(ports.mirrorFiles, {
      broughtBack: () => ports.storageLost?.('putBack'),
      kept: (location) => {
        if (counter?.known.location === location) mirror?.renew()
      },
    }))

  /** The first screen calls a location as its own settings do, also after they were changed here or elsewhere. */
  const keepLabel = async (opened: OpenCounter): Promise<void> => {
    const { label, practice } = opened.card()
    try {
      const list = await directoryNow()
      const listed = await list.find(opened.known.location)
      if (!practice && listed !== undefined && listed.label !== label) await list.keep({ ...listed, label })
    } catch {
      // An older name on the first screen keeps nobody from working; the next opening tries again.
    }
  }

  const open = async (known: KnownLocation, keyring: Keyring): Promise<OpenCounter> => {
    close(keyring)
    const rolled = await diceNow()
    const mirrored = await openMirroredJournal(
      {
        files: ports.mirrorFiles,
        directory: await directoryNow(),
        now: ports.now,
        fileName: `${ports.writer}-${rolled.randomHex(4)}`,
        onNewer: ports.newerCode,
      },
      known,
    )
    const { createOpenCounter } = await counterWork()
    const { store } = mirrored
    const device = await rememberedText(store.remembered, store.remember, DEVICE_KEY, () => rolled.randomHex(16))
    const deviceLetter = await rememberedText(store.remembered, store.remember, DEVICE_LETTER_KEY, () => FIRST_LETTER)
    const place = { location: known.location as LocationId, device: device as DeviceId, writer: ports.writer as WriterId }
    const journal = await openJournal({ now: ports.now, randomId: rolled.randomId }, place, keyring, store)
    const others = new BroadcastChannel(`meedoenbalie-${known.location}`)
    const opened = createOpenCounter(
      {
        dice: rolled,
        now: ports.now,
        deviceLetter,
        saved: (records, entries) => {
          others.postMessage('written')
          ports.saved(ports.now(), entries)
          ports.changed(records)
          if (records.includes('settings')) void keepLabel(opened)
          publishAfter(records)
        },
      },
      journal,
      known,
    )
    others.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === 'inbox') void inbox?.then(({ takeIn }) => takeIn()).catch(nothing)
      void catchUp(opened)
        .then(() => {
          mirrored.mirror?.tidy()
          return foldWhenDue(journal, others)
        })
        // The counter was closed meanwhile; the next opening takes it in.
        .catch(() => undefined)
    }
    counter = opened
    channel = others
    mirror = mirrored.mirror
    mirror?.renew()
    if (mirrored.lost !== undefined) ports.storageLost?.(mirrored.lost)
    void foldWhenDue(journal, others).catch(() => undefined)
    await keepLabel(opened)
    inbox = startInbox(opened, deviceLetter)
    // Nobody waits for it, and it is tried again: at the next word of the courier, the next save, the next opening.
    void inbox
      .then(async ({ takeIn, publish }) => {
        await publish()
        await takeIn()
      })
      .catch(nothing)
    return opened
  }

  const startInbox = async (opened: OpenCounter, deviceLetter: string): Promise<CounterInbox> => {
    const { openCounterInbox } = await inboxWork()
    return openCounterInbox(opened, { now: ports.now, deviceLetter })
  }

  const publishAfter = (records: readonly string[]): void => {
    if (records.some((record) => record === 'activity' || record === 'session' || record === 'settings'))
      void inbox?.then(({ publish }) => publish()).catch(nothing)
  }

  const catchUp = async (opened: OpenCounter): Promise<void> => {
    const records = await opened.journal.catchUp()
    if (records.length === 0) return
    opened.changed(records)
    ports.changed(records)
    publishAfter(records)
  }

  const tookIn = async (): Promise<void> => {
    if (counter === undefined) return
    await catchUp(counter)
    // What came by file is unsent like what was saved here, and lies twice like it.
    mirror?.renew()
    channel?.postMessage('written')
  }

  const keepHeader = async (header: LocationHeader): Promise<void> => {
    const list = await directoryNow()
    const listed = await list.find(header.location)
    if (listed !== undefined) await list.keep({ ...listed, header })
    if (counter?.known.location === header.location) counter = { ...counter, known: { ...counter.known, header } }
  }

  return {
    directory: directoryNow,
    dice: diceNow,
    current: () => counter,
    inbox: () => inbox,
    open,
    tookIn,
    keepHeader,
    close: () => {
      close()
    },
  }
}

/** Packs the state when there is much that is new; what is then meant for the server is fetched by the courier. */
const foldWhenDue = async (journal: Journal, others: BroadcastChannel): Promise<void> => {
  if (journal.entriesSinceFold() < FOLD_AFTER_ENTRIES && !(await journal.isFoldDue())) return
  await journal.fold()
  if (await journal.store.hasOutgoing()) others.postMessage('outgoing')
}

const nothing = (): void => undefined

export const systemNow = (): Instant => instant(Date.now())

const rememberedText = async (
  remembered: (key: string) => Promise<unknown>,
  remember: (key: string, value: unknown) => Promise<void>,
  key: string,
  make: () => string,
): Promise<string> => {
  const kept = await remembered(key)
  if (typeof kept === 'string') return kept
  const made = make()
  await remember(key, made)
  return made
}
