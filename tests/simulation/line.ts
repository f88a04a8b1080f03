import type { SeededRandom } from '#demo/seededRandom.ts'

/** One request on its way, whatever it is made of. */
export interface Message<T> {
  /** What answers of one kind have in common: an old one may come in place of a new one where that can happen. */
  readonly stalesAs: string | undefined
  /** Brings it to the server, cut off after a part of its body, or to a server that dies before it has written anything. */
  readonly send: (how: { readonly keep?: number; readonly dies?: boolean }) => Promise<T>
  /** The answer with only this part of it. */
  readonly cut: (answer: T, keep: number) => T | Promise<T>
  readonly failed: (kind: LineFailure) => T
}

export type LineFailure = 'offline' | 'deadline' | 'stranger' | 'busy' | 'unauthorised'

/** The way between a laptop and the server. */
export interface Line {
  readonly carry: <T>(message: Message<T>) => Promise<T>
}

/** Everything arrives, once, whole. */
export const GOOD_LINE: Line = { carry: (message) => message.send({}) }

/** What became of requests, to be told at the end. */
export type Fate = keyof typeof FATES

const FATES = {
  goes: 30,
  lost: 3,
  answerLost: 4,
  twice: 3,
  /** It arrives, and once more much later. */
  comesAgain: 2,
  /** It arrives much later; nobody waits for the answer any more. */
  delayed: 2,
  requestCut: 2,
  answerCut: 3,
  stale: 2,
  serverDies: 2,
  stranger: 1,
  busy: 1,
  unauthorised: 1,
  /** Something happens at the server just before. */
  meanwhile: 2,
}

const WEIGHTED = Object.entries(FATES) as unknown as [[Fate, number], ...[Fate, number][]]

export interface BadLineDeps {
  readonly dice: SeededRandom
  readonly late: (() => Promise<unknown>)[]
  readonly meanwhile: () => Promise<void>
  readonly noted: (fate: Fate) => void
}

/** Each request meets what the dice say. */
export const badLine = ({ dice, late, meanwhile, noted }: BadLineDeps): Line => {
  const old = new Map<string, unknown>()
  const carry = async <T>(message: Message<T>): Promise<T> => {
    const { stalesAs, send, cut, failed } = message
    const fate = dice.weighted(WEIGHTED)
    noted(fate)
    const keep = async (): Promise<T> => {
      const answer = await send({})
      if (stalesAs !== undefined) old.set(stalesAs, answer)
      return answer
    }
    switch (fate) {
      case 'goes':
        return keep()
      case 'lost':
        return failed('offline')
      case 'answerLost':
        await send({})
        return failed('deadline')
      case 'twice':
        await send({})
        return keep()
      case 'comesAgain':
        late.push(() => send({}))
        return keep()
      case 'delayed':
        late.push(() => send({}))
        return failed('deadline')
      case 'requestCut':
        return send({ keep: dice.next() })
      case 'answerCut':
        return cut(await send({}), dice.next())
      case 'stale':
        return stalesAs !== undefined && old.has(stalesAs) ? (old.get(stalesAs) as T) : keep()
      case 'serverDies':
        return send({ dies: true })
      case 'stranger':
      case 'busy':
      case 'unauthorised':
        return failed(fate)
      case 'meanwhile':
        await meanwhile()
        return keep()
    }
  }
  return { carry }
}
