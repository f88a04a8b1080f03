import { backupOf, restoreBackup } from '#engine/backup.ts'
import { createClosingDesk } from '#engine/closing.ts'
import { createCounterRoom, systemNow } from '#engine/counterRoom.ts'
import type { CounterRoom } from '#engine/counterRoom.ts'
import { emptyCounterDeps } from '#engine/emptyCounterDeps.ts'
import type { DoorCalls, EngineCallName, EngineMessage, EngineRequest } from '#engine/engineMessages.ts'
import { createEnrolmentDesk } from '#engine/enrolmentDesk.ts'
import { exchangeOf, takeInExchange } from '#engine/exchange.ts'
import { giveKeysTo, takeKeysFrom } from '#engine/keyHandover.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { parkedFile, parkedTray, retryParked } from '#engine/parkedTray.ts'
import { forgetPractice, openPractice } from '#engine/practice.ts'
import { createInboxDesk } from '#engine/inboxDesk.ts'
import { keepDraft, readDraft, removeDraft } from '#engine/sealedDraft.ts'
import { syncTokenOf } from '#engine/serverAccess.ts'
import { confirmSetUp, prepareSetUp } from '#engine/setUpCounter.ts'
import type { PreparedSetUp } from '#engine/setUpCounter.ts'
import { unlockCounter } from '#engine/unlockCounter.ts'
import type { MirrorFiles } from '#storage/mirror/MirrorFiles.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'

export interface EngineInput {
  readonly writer: string
  readonly post: (message: EngineMessage) => void
  readonly mirrorFiles: MirrorFiles
}

type Handlers = { readonly [N in EngineCallName]: (input: DoorCalls[N]['input']) => Promise<DoorCalls[N]['answer']> }

/** The label of the practice counter in the list of locations; its name on screen comes from its own settings. */
const PRACTICE_LABEL = 'Elderhoeve'

/** The engine behind its door: answers one message after another as they come, by name. */
export const createEngine = ({ writer, post, mirrorFiles }: EngineInput): ((request: EngineRequest) => Promise<void>) => {
  const room = createCounterRoom({
    writer,
    now: systemNow,
    changed: (records) => {
      post({ kind: 'changed', records })
    },
    saved: (at, entries) => {
      post({ kind: 'saved', at, entries })
    },
    newerCode: () => {
      post({ kind: 'reloadNeeded' })
    },
    mirrorFiles,
    storageLost: (what) => {
      post({ kind: 'storageLost', what })
    },
  })
  const handlers = createHandlers(room)

  return async ({ id, call, input }) => {
    try {
      post({ kind: 'answer', id, answer: await answerTo(handlers, call, input) })
    } catch {
      // The reason could hold what a person typed, so only the name of the call leaves the engine.
      post({ kind: 'broken', id, call })
    }
  }
}

const answerTo = (handlers: Handlers, call: EngineCallName, input: EngineRequest['input']): Promise<unknown> =>
  (handlers[call] as (input: unknown) => Promise<unknown>)(input)

const createHandlers = (room: CounterRoom): Handlers => {
  const closingDesk = createClosingDesk()
  let prepared: PreparedSetUp | undefined
  const carded = <E>(opened: Result<OpenCounter, E>) => (opened.ok ? ok(opened.value.card()) : opened)
  const whenOpen = async <T, E>(work: (counter: OpenCounter) => Promise<Result<T, E>>) => {
    const counter = room.current()
    return counter === undefined ? err({ kind: 'notUnlocked' } as const) : work(counter)
  }

  return {
    knownLocations: async () =>
      (await (await room.directory()).all()).map(({ location, label, practice }) => ({ location, label, practice })),
    startPractice: async ({ story }) => carded(await openPractice(room, PRACTICE_LABEL, story)),
    restartPractice: async ({ story }) => {
      await forgetPractice(room)
      return carded(await openPractice(room, PRACTICE_LABEL, story))
    },
    prepareSetUp: async (input) => {
      const made = await prepareSetUp(input, emptyCounterDeps(await room.dice(), systemNow()))
      if (!made.ok) return made
      prepared = made.value
      return ok({ passphrase: prepared.passphrase })
    },
    confirmSetUp: async () => {
      if (prepared === undefined) return err({ kind: 'storageFailed' })
      const opened = await confirmSetUp(room, prepared)
      if (opened.ok) prepared = undefined
      return carded(opened)
    },
    unlock: async ({ location, passphrase }) => carded(await unlockCounter(room, location, passphrase)),
    giveKeysTo: ({ port }) => whenOpen((counter) => Promise.resolve(giveKeysTo(counter, port))),
    takeKeysFrom: async ({ port }) => carded(await takeKeysFrom(room, port)),
    ask: async ({ question, input }) => whenOpen((counter) => Promise.resolve(ok(counter.ask(question, input)))),
    perform: async ({ deed, input, draft }) => whenOpen((counter) => counter.perform(deed, input, draft)),
    keepDraft: async ({ name, value }) => whenOpen((counter) => keepDraft(counter, name, value)),
    draft: async ({ name }) => {
      const counter = room.current()
      return counter === undefined ? undefined : readDraft(counter, name)
    },
    removeDraft: async ({ name }) => {
      const counter = room.current()
      if (counter !== undefined) await removeDraft(counter, name)
      return null
    },
    syncToken: async () => {
      const counter = room.current()
      return counter === undefined ? undefined : syncTokenOf(counter)
    },
    takeAlong: () => whenOpen(exchangeOf),
    takeIn: ({ bytes }) => whenOpen((counter) => takeInExchange(room, counter, bytes)),
    parkedTray: () => whenOpen(parkedTray),
    parkedFile: () => whenOpen(parkedFile),
    retryParked: () => whenOpen((counter) => retryParked(room, counter)),
    closingMoment: () => Promise.resolve(systemNow()),
    closing: (input) => whenOpen((counter) => closingDesk.closing(counter, input)),
    closingBackup: () => whenOpen(closingDesk.closingBackup),
    makeBackup: () => whenOpen(backupOf),
    restoreBackup: async ({ bytes, passphrase }) => carded(await restoreBackup(room, bytes, passphrase)),
    ...createEnrolmentDesk(room),
    ...createInboxDesk(room),
  }
}
