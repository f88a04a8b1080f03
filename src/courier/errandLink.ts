import type { Errand } from '#courier/courierMessages.ts'
import type { EnrolmentServer } from '#sync/enrolment/EnrolmentServer.ts'

export interface ErrandLink {
  /** Our server, as the page sees it: each request goes through the courier, which alone has the network. */
  readonly server: EnrolmentServer
  readonly done: (id: number, answer: unknown) => void
}

/** The errands that are on their way, by number. */
export const createErrandLink = (send: (errand: Errand) => void): ErrandLink => {
  const waiting = new Map<number, (answer: unknown) => void>()
  let nextId = 1

  const errand =
    <N extends keyof EnrolmentServer>(name: N) =>
    (input: Parameters<EnrolmentServer[N]>[0]): ReturnType<EnrolmentServer[N]> =>
      new Promise<unknown>((resolve) => {
        const id = nextId++
        waiting.set(id, resolve)
        send({ kind: 'errand', id, errand: name, input })
      }) as ReturnType<EnrolmentServer[N]>

  return {
    server: {
      setUp: errand('setUp'),
      invite: errand('invite'),
      join: errand('join'),
      post: errand('post'),
      read: errand('read'),
      approve: errand('approve'),
      takeTokens: errand('takeTokens'),
      end: errand('end'),
    },
    done: (id, answer) => {
      waiting.get(id)?.(answer)
      waiting.delete(id)
    },
  }
}
