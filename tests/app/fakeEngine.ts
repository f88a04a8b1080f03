import { instant } from '#kernel/Instant.ts'
import { ok } from '#kernel/Result.ts'
import type { EngineClient } from '#engine/EngineClient.ts'
import { CLOSED } from '#engine/status.ts'
import type { EngineStatus } from '#engine/status.ts'

interface FakeEngine extends EngineClient {
  /** Every deed asked for, in order. */
  readonly deeds: readonly (readonly [deed: string, input: unknown])[]
}

interface Answers {
  readonly questions?: Readonly<Record<string, unknown>>
  readonly deeds?: Readonly<Record<string, unknown>>
  readonly status?: Partial<EngineStatus>
  readonly unreadable?: number
}

/** An engine that answers what a test wants and writes down what it was asked to do. */
export const fakeEngine = ({ questions = {}, deeds: answers = {}, status = {}, unreadable = 0 }: Answers): FakeEngine => {
  const deeds: (readonly [string, unknown])[] = []
  const now: EngineStatus = { ...CLOSED, kind: 'open', locationName: 'Elderhoeve', ...status }
  const fine = () => Promise.resolve(ok(null))
  return {
    deeds,
    status: () => now,
    onStatus: () => () => {},
    onChanged: () => () => {},
    knownLocations: () => Promise.resolve([]),
    startPractice: fine,
    restartPractice: fine,
    prepareSetUp: () => Promise.resolve(ok({ passphrase: 'appel boter citroen deeg' })),
    confirmSetUp: fine,
    unlock: fine,
    choosePin: fine,
    unlockWithPin: fine,
    lock: () => {},
    fullLock: () => {},
    kioskOf: () => undefined,
    startKiosk: fine,
    startKioskBeside: fine,
    poster: fine,
    unreadableSubmissions: () => Promise.resolve(unreadable),
    ask: ((question: string) => Promise.resolve(ok(questions[question]))) as EngineClient['ask'],
    perform: ((deed: string, input: unknown) => {
      deeds.push([deed, input])
      return Promise.resolve(ok(answers[deed] ?? {}))
    }) as EngineClient['perform'],
    keepDraft: fine,
    draft: () => Promise.resolve(undefined),
    removeDraft: () => Promise.resolve(),
    connectToServer: fine,
    letLaptopIn: () => watching({ step: { at: 'asking' }, lineDown: false }),
    joinCounter: () => Promise.resolve(ok({ ...watching({ step: { at: 'agreeing' }, lineDown: false }), finish: fine })),
    closingMoment: () => Promise.resolve(instant(0)),
    closing: () => Promise.resolve(ok({ kind: 'notBegun', by: 'file', unsent: 0 })),
    closingBackup: () => Promise.resolve(ok({ bytes: new Uint8Array(), entries: 0 })),
    syncNow: () => {},
    takeAlong: () => Promise.resolve(ok(new Uint8Array())),
    takeIn: () => Promise.resolve(ok({ added: 0, aside: 0, waits: false })),
    parkedTray: () => Promise.resolve(ok([])),
    parkedFile: () => Promise.resolve(ok(new Uint8Array())),
    retryParked: () => Promise.resolve(ok({ opened: 0, offered: 0, left: 0 })),
    makeBackup: () => Promise.resolve(ok(new Uint8Array())),
    restoreBackup: fine,
  }
}

/** Something that goes on, at a moment at which it stands still. */
const watching = <S>(state: S) => ({ state: () => state, onState: () => () => {}, same: () => {}, notSame: () => {}, end: () => {} })
