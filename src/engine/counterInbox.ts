import type { OpenCounter } from '#engine/openCounter.ts'
import { readSubmission } from '#domain/visit/submission/readSubmission.ts'
import type { PublicWeek } from '#domain/offer/publicWeek.ts'
import { localTime } from '#kernel/localTime.ts'
import type { Instant } from '#kernel/Instant.ts'
import { publicWeek } from '#queries/publicWeek.ts'
import { openInboxStore } from '#storage/kiosk/inboxStore.ts'
import type { InboxStore } from '#storage/kiosk/inboxStore.ts'
import { locationInboxKey } from '#vault/inbox/locationInboxKey.ts'
import type { LocationInboxKey } from '#vault/inbox/locationInboxKey.ts'
import { openForLocation } from '#vault/inbox/openForLocation.ts'
import { posterFragment, posterKeys, posterSecret } from '#vault/inbox/posterKeys.ts'
import { sealWeek } from '#vault/inbox/sealWeek.ts'

/** What an open counter does with what people fill in by themselves, and what it tells the kiosk. */
export interface CounterInbox {
  /** Opens what waits and takes it into the journal. Answers how many there were. */
  readonly takeIn: () => Promise<number>
  /** Puts what a kiosk and a telephone may know where they find it, if it is not there already. */
  readonly publish: () => Promise<void>
  /** What stands behind the `#` of the poster's address; undefined while there is no poster. */
  readonly poster: () => Promise<string | undefined>
  /** Another public key was pinned on this laptop than this location has: somebody wrote it there. It was put right. Told once. */
  readonly keyChanged: () => boolean
  readonly unreadable: () => Promise<number>
  readonly close: () => void
}

export interface CounterInboxDeps {
  readonly now: () => Instant
  readonly deviceLetter: string
}

export const openCounterInbox = async (counter: OpenCounter, { now, deviceLetter }: CounterInboxDeps): Promise<CounterInbox> => {
  const { journal, known } = counter
  const { location } = known
  const { root } = journal.keyring.material
  const [store, key] = await Promise.all([openInboxStore(), locationInboxKey(root)])
  let published = ''
  let hanging = ''
  let isKeyChanged = false

  const publish = async (): Promise<void> => {
    const week = publicWeek(journal.read, localTime(now()).today)
    const place = { location, label: counter.card().label, publicKey: key.publicKey, letter: deviceLetter, week }
    const text = JSON.stringify(place)
    if (text !== published) {
      if (!(await store.publish(place)).ok) {
        isKeyChanged = true
        await store.unpin(location)
        await store.publish(place)
      }
      published = text
    }
    await hangUp(week)
  }

  const hangUp = async (week: PublicWeek): Promise<void> => {
    const number = journal.read.all('settings')[0]?.poster
    const text = `${String(number)} ${JSON.stringify(week)}`
    if (number === undefined || text === hanging) return
    const { token, weekKey } = await posterKeys(await posterSecret(root, number))
    const tokenHash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token)))
    await store.keepPoster({ location, tokenHash, sealedWeek: await sealWeek(weekKey, week) })
    hanging = text
  }

  let turn: Promise<unknown> = Promise.resolve()

  return {
    takeIn: () => {
      const mine = turn.then(() => takeInAll(counter, store, key))
      turn = mine.catch(() => undefined)
      return mine
    },
    publish,
    poster: async () => {
      const number = journal.read.all('settings')[0]?.poster
      return number === undefined ? undefined : posterFragment(key.publicKey, await posterSecret(root, number))
    },
    keyChanged: () => {
      const told = isKeyChanged
      isKeyChanged = false
      return told
    },
    unreadable: () => store.unreadableCount(location),
    close: () => {
      store.close()
    },
  }
}

/** One after the other; what could not be saved stays where it is, and comes with the next try. */
const takeInAll = async (counter: OpenCounter, store: InboxStore, key: LocationInboxKey): Promise<number> => {
  const rows = await store.toOpen(counter.known.location)
  for (const { id, sealed } of rows) {
    const opened = await openForLocation(sealed, key)
    const submission = opened.ok ? readSubmission(opened.value.plain) : undefined
    if (submission?.ok !== true || submission.value.id !== id) {
      if (submission?.ok === false && submission.error.kind === 'newerVersion') continue
      await store.unreadable([id])
      continue
    }
    const done = await counter.perform('takeInSubmission', submission.value)
    if (done.ok) await store.taken([id])
  }
  return rows.length
}
