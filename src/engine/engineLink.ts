import type { StorageLost } from '#engine/door.ts'
import type { DoorCalls, EngineCallName, EngineHello, EngineMessage, EngineRequest } from '#engine/engineMessages.ts'

/** One running engine worker and the calls that are on their way to it. */
export interface EngineLink {
  readonly call: <N extends EngineCallName>(
    call: N,
    input: DoorCalls[N]['input'],
    transfer?: readonly Transferable[],
  ) => Promise<DoorCalls[N]['answer']>
  /** Ends the worker; all it held in memory is gone. Calls still on their way never answer. */
  readonly end: () => void
  /** Resolves when nothing is on its way any more, at once when nothing is. */
  readonly quiet: () => Promise<void>
}

export interface EngineNotices {
  readonly changed: (records: readonly string[]) => void
  readonly saved: (at: number, entries: number) => void
  readonly reloadNeeded: () => void
  readonly storageLost: (what: StorageLost) => void
}

export const startEngine = (createWorker: () => Worker, writer: string, notices: EngineNotices): EngineLink => {
  const worker = createWorker()
  const waiting = new Map<number, { readonly answered: (answer: unknown) => void; readonly broken: (error: Error) => void }>()
  let quietListeners: (() => void)[] = []
  let nextId = 1

  const settled = (id: number): void => {
    waiting.delete(id)
    if (waiting.size > 0) return
    for (const listener of quietListeners) listener()
    quietListeners = []
  }

  worker.addEventListener('message', (event: MessageEvent<EngineMessage>) => {
    const message = event.data
    switch (message.kind) {
      case 'answer':
        waiting.get(message.id)?.answered(message.answer)
        settled(message.id)
        return
      case 'broken':
        waiting.get(message.id)?.broken(new Error(`The engine could not finish ${message.call}`))
        settled(message.id)
        return
      case 'changed':
        notices.changed(message.records)
        return
      case 'saved':
        notices.saved(message.at, message.entries)
        return
      case 'reloadNeeded':
        notices.reloadNeeded()
        return
      case 'storageLost':
        notices.storageLost(message.what)
    }
  })
  const hello: EngineHello = { kind: 'hello', writer }
  worker.postMessage(hello)

  return {
    call: (call, input, transfer = []) =>
      new Promise((resolve, reject) => {
        const id = nextId++
        waiting.set(id, {
          answered: (answer) => {
            resolve(answer as DoorCalls[typeof call]['answer'])
          },
          broken: reject,
        })
        const request: EngineRequest = { id, call, input }
        worker.postMessage(request, [...transfer])
      }),
    end: () => {
      worker.terminate()
    },
    quiet: () =>
      waiting.size === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            quietListeners.push(resolve)
          }),
  }
}
