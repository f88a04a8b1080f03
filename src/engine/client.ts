import type { ClientPorts } from '#engine/ClientPorts.ts'
import type { OpenJournalCard } from '#engine/door.ts'
import type { EngineClient } from '#engine/EngineClient.ts'
import { createEnrolment } from '#engine/enrolling/createEnrolment.ts'
import { startEngine } from '#engine/engineLink.ts'
import type { EngineLink } from '#engine/engineLink.ts'
import { createClosingClient } from '#engine/closingClient.ts'
import { createKioskClient } from '#engine/kioskClient.ts'
import { createExchangeClient } from '#engine/exchangeClient.ts'
import { namesAt } from '#engine/namesAt.ts'
import { createPinKeeper } from '#engine/pinKeeper.ts'
import { CLOSED } from '#engine/status.ts'
import type { Attention, EngineStatus } from '#engine/status.ts'
import { tellStory } from '#engine/storyLink.ts'
import { safetyOf } from '#sync/safetyOf.ts'
import type { SyncReport } from '#sync/syncReport.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'

/** What the courier tells, passed on by the composition root. */
export interface ConnectionListener {
  readonly setOnline: (online: boolean) => void
  readonly setReport: (report: SyncReport) => void
}

/** A lock waits this long at most for a form that is being sealed. */
const LOCK_PATIENCE_MS = 800

/** The page's side of the engine: starts it, ends it, and knows how things stand. */
export const createEngineClient = (ports: ClientPorts): EngineClient & ConnectionListener => {
  let status: EngineStatus = CLOSED
  let link: EngineLink | undefined
  let ending: EngineLink | undefined
  const pinKeeper = createPinKeeper(ports.createKeeperWorker)
  const statusListeners = new Set<() => void>()
  const changeListeners = new Set<(records: readonly string[]) => void>()
  const tabs = new BroadcastChannel('meedoenbalie-lock')

  const set = (change: Partial<EngineStatus>): void => {
    status = { ...status, ...change }
    for (const listener of statusListeners) listener()
  }

  const engine = (): EngineLink =>
    (link ??= startEngine(ports.createEngineWorker, ports.writer, {
      changed: (records) => {
        for (const listener of changeListeners) listener(records)
        if (records.includes('settings') || records.includes('staffMember')) void followNames()
      },
      saved: (at) => {
        set({
          lastSaved: ports.clockTime(at),
          attention: status.attention.filter((one) => one !== 'storageFull' && one !== 'storageFailed'),
        })
      },
      reloadNeeded: () => attentionTo('reloadNeeded'),
      storageLost: attentionTo,
    }))

  /** The location may be called something else now; on a laptop that has just joined, who works there is only known now. */
  const followNames = async (): Promise<void> => {
    const names = await namesAt(link)
    if (names === undefined || status.kind !== 'open') return
    set({ locationName: names.locationName || status.locationName, staffName: status.staffName || names.staffName })
  }

  const attentionTo = (what: Attention): void => {
    if (!status.attention.includes(what)) set({ attention: [...status.attention, what] })
  }

  const parkedNow = (parked: number): void => {
    const others = status.attention.filter((one) => one !== 'parkedEntries')
    set({ parked, attention: parked > 0 ? [...others, 'parkedEntries'] : others })
  }

  /** The courier gets its token again each time the counter opens, and loses it when it locks. */
  const followServer = async (): Promise<void> => {
    const { location, practice } = status
    if (location === undefined || practice) return
    const syncToken = await link?.call('syncToken', undefined)
    if (status.kind !== 'open' || status.location !== location) return
    // Until the courier has told how things stand, what a server has is not known, and so not claimed.
    if (syncToken !== undefined && status.sync === undefined) set({ safety: 'notYetSafe' })
    ports.courier.unlocked(location, syncToken)
  }

  const opened = <E>(result: Result<OpenJournalCard, E>, fresh?: EngineStatus['fresh']): Result<null, E> => {
    if (!result.ok) return result
    const { location, label, practice, staffName, parked } = result.value
    if (!practice) ports.kept.note(location)
    set({
      kind: 'open',
      location,
      locationName: label,
      practice,
      staffName,
      fresh,
      lettingIn: false,
      ...(location === status.location ? {} : { sync: undefined, safety: 'alone' }),
    })
    void followServer()
    parkedNow(parked)
    void ports.persistStorage().then((storagePersisted) => set({ storagePersisted }))
    return ok(null)
  }

  const story = (): Promise<readonly string[]> => tellStory(ports.createStoryWorker, ports.today())

  const noticeSaveProblem = <T, E extends { readonly kind: string }>(result: Result<T, E>): Result<T, E> => {
    if (result.ok) return result
    const { kind } = result.error
    if (kind === 'storageFull' || kind === 'storageFailed' || kind === 'reloadNeeded') attentionTo(kind)
    return result
  }

  /** The screen closes at once; the engine ends as soon as a form that was open on it is sealed. */
  const endEngine = (): void => {
    const last = link
    if (last === undefined) return
    ending = last
    link = undefined
    const patience = new Promise((resolve) => setTimeout(resolve, LOCK_PATIENCE_MS))
    // The screens hand over their drafts while they are taken away, which is after this turn of the page.
    setTimeout(() => {
      void Promise.race([last.quiet(), patience]).then(() => {
        last.end()
        if (ending === last) ending = undefined
      })
    })
  }

  const lockHere = (): void => {
    if (status.kind !== 'open' || status.practice) return
    const withPin = pinKeeper.isChosen()
    // Screens are taken away first; what they still hand over goes to the engine that is about to end.
    set({ kind: withPin ? 'locked' : 'closed', lastSaved: undefined })
    ports.courier.locked()
    endEngine()
  }

  const lockAll = (): void => {
    tabs.postMessage('lock')
    lockHere()
  }

  /** @param toKiosk a tab in which nothing is open leaves too: no first screen stands beside a kiosk */
  const fullLockHere = (toKiosk = false): void => {
    pinKeeper.end()
    ports.courier.locked()
    const isOpen = status.kind !== 'closed'
    if (isOpen) {
      set({ ...CLOSED, online: status.online })
      endEngine()
    }
    if (isOpen || toKiosk) ports.leave()
  }

  const enrolment = createEnrolment({
    server: ports.courier.server,
    ask: (call, input) => engine().call(call, input),
    forget: () => void link?.call('endEnrolment', undefined),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    loadWordList: ports.loadWordList,
    joined: (card) => void opened(ok(card), 'joined'),
    syncToken: async () => link?.call('syncToken', undefined),
    connected: followServer,
    lettingIn: (lettingIn) => {
      if (lettingIn !== status.lettingIn) set({ lettingIn })
    },
  })

  tabs.onmessage = (event: MessageEvent<unknown>) => {
    if (event.data === 'lock') lockHere()
    if (event.data === 'fullLock') fullLockHere()
    if (event.data === 'kiosk') fullLockHere(true)
  }

  return {
    status: () => status,
    onStatus: (listener) => {
      statusListeners.add(listener)
      return () => statusListeners.delete(listener)
    },
    onChanged: (listener) => {
      changeListeners.add(listener)
      return () => changeListeners.delete(listener)
    },
    setOnline: (online) => set({ online }),
    setReport: (report) => {
      if (report.location === status.location && !status.practice) set({ sync: report, safety: safetyOf(report) })
    },
    ...enrolment,
    ...createExchangeClient(engine, parkedNow),
    ...createKioskClient(engine, ports, { location: () => status.location, tabs, lockFully: () => fullLockHere(true), lock: lockAll }),
    ...createClosingClient(engine, () => status.sync, ports.courier),
    knownLocations: async () => {
      const known = await engine().call('knownLocations', undefined)
      if (ports.kept.missing(known.map(({ location }) => location)).length > 0) attentionTo('emptied')
      return known
    },
    startPractice: async () => {
      const present = opened(await engine().call('startPractice', {}))
      if (present.ok || present.error.kind !== 'storyNeeded') return present
      return opened(await engine().call('startPractice', { story: await story() }))
    },
    restartPractice: async () => opened(await engine().call('restartPractice', { story: await story() })),
    prepareSetUp: async (input) => engine().call('prepareSetUp', { ...input, wordList: await ports.loadWordList() }),
    confirmSetUp: async () => opened(await engine().call('confirmSetUp', undefined), 'setUp'),
    unlock: async (location, passphrase) => {
      const result = opened(await engine().call('unlock', { location, passphrase }))
      if (result.ok) ports.kiosk.lower()
      return result
    },
    choosePin: async (pin) => {
      const result = await pinKeeper.choose(engine(), pin)
      set({ pinChosen: pinKeeper.isChosen() })
      return result
    },
    unlockWithPin: async (pin) => {
      const result = opened(await pinKeeper.open(engine, pin))
      // It ends a kiosk beside which somebody sits. One that stands alone has left no PIN anywhere.
      if (result.ok && ports.kiosk.besideUntil() !== undefined) ports.kiosk.lower()
      if (!result.ok && result.error.kind === 'gone') set({ kind: 'closed', pinChosen: false })
      return result
    },
    lock: () => {
      // Practice has nothing to wait behind: it ends, in this tab only, and the first screen comes back.
      if (status.practice) fullLockHere()
      else lockAll()
    },
    fullLock: () => {
      tabs.postMessage('fullLock')
      fullLockHere()
    },
    ask: (question, input) => engine().call('ask', { question, input }) as Promise<never>,
    perform: async (deed, input, draft) =>
      noticeSaveProblem(await engine().call('perform', { deed, input, ...(draft === undefined ? {} : { draft }) })) as never,
    keepDraft: async (name, value) => (await (link ?? ending)?.call('keepDraft', { name, value })) ?? err({ kind: 'notUnlocked' }),
    draft: (name) => engine().call('draft', { name }),
    removeDraft: async (name) => {
      await link?.call('removeDraft', { name })
    },
    makeBackup: () => engine().call('makeBackup', undefined),
    restoreBackup: async (bytes, passphrase) => opened(await engine().call('restoreBackup', { bytes, passphrase })),
  }
}
