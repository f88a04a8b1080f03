import type { Dot, WriterId } from '#sync/dot.ts'
import { NOWHERE } from '#sync/journalPlace.ts'
import type { JournalPlace } from '#sync/journalPlace.ts'
import { decodePushAnswer, encodePushRequest } from '#sync/wirePush.ts'
import { entriesOf, HERE } from '#tests/server/journal/journalStories.ts'
import type { Laptop } from '#tests/server/routes/syncServer.ts'

/** A laptop that pushes without end; what it knows outlives the server. */
export interface Pusher {
  readonly writer: WriterId
  readonly laptop: Laptop
  place: JournalPlace
  /** Everything up to this seq was confirmed. */
  confirmed: number
  /** Answers that told of a second copy, or of a journal that lost something. */
  readonly wrong: unknown[]
}

const AT_ONCE = 25

export const pusherOf = (writer: WriterId, laptop: Laptop): Pusher => ({ writer, laptop, place: NOWHERE, confirmed: 0, wrong: [] })

/** Pushes the next entries, again and again, until the server is gone. Those whose answer was lost are pushed first the next time. */
export const pushUntilKilled = async (pusher: Pusher, origin: string): Promise<void> => {
  for (;;) {
    const from = pusher.confirmed + 1
    const body = encodePushRequest({
      place: pusher.place,
      entries: entriesOf(pusher.writer, from, from + AT_ONCE - 1, { device: pusher.laptop.device }),
    })
    const answer = await send(`${origin}/api/v1/${HERE}/push`, pusher.laptop.appendToken, body)
    if (answer === undefined) return
    const read = decodePushAnswer(answer)
    if (!read.ok || read.value.kind !== 'taken' || !read.value.verdicts.every(({ kind }) => kind === 'stored' || kind === 'have')) {
      pusher.wrong.push(read)
      return
    }
    pusher.place = read.value.place
    pusher.confirmed += AT_ONCE
  }
}

export const confirmedDots = ({ writer, confirmed }: Pusher): readonly Dot[] =>
  Array.from({ length: confirmed }, (_, at) => ({ writer, seq: at + 1 }))

const send = async (url: string, token: string, body: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> => {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/octet-stream', Authorization: `Bearer ${token}` },
    })
    return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : new TextEncoder().encode(String(answer.status))
  } catch {
    return undefined
  }
}
