import type { CounterRoom } from '#engine/counterRoom.ts'
import type { SaveProblem } from '#engine/door.ts'
import type { ParkedLine, ParkedWhy, Retried } from '#engine/exchangeDoor.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { saveProblemOf } from '#engine/saveProblemOf.ts'
import { openEntry } from '#engine/sealedEntry.ts'
import { instant } from '#kernel/Instant.ts'
import { localTime } from '#kernel/localTime.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { ParkedRow } from '#storage/journalDatabase.ts'
import { covers } from '#sync/coverage.ts'
import type { CameRight } from '#storage/parkedAgain.ts'
import { dotKey } from '#sync/dot.ts'
import { decodeHeader, dotOf } from '#sync/entryHeader.ts'
import { writeBackup } from '#vault/backupFile.ts'
import { readLocationHeader } from '#vault/locationHeader.ts'

const BY_SERVER = 'server.'
/** Ends the name of what came under a name that is here already. */
const CAME = '.came'

export const parkedTray = async (counter: OpenCounter): Promise<Result<readonly ParkedLine[], SaveProblem>> => {
  try {
    return ok((await counter.journal.store.parked()).map((row) => lineOf(counter, row)))
  } catch (error) {
    return err(saveProblemOf(error))
  }
}

/** What lies aside as a file, sealed as it came: a backup that holds nothing else, for whoever looks into it. */
export const parkedFile = async ({ journal, known }: OpenCounter): Promise<Result<Uint8Array, SaveProblem>> => {
  const header = readLocationHeader(known.header)
  if (!header.ok) return err({ kind: 'storageFailed' })
  try {
    return ok(await writeBackup({ header: header.value, entries: await journal.store.parked(), chunks: [] }))
  } catch (error) {
    return err(saveProblemOf(error))
  }
}

/** Tries all of it once more: opens it with the keys that are here now, or offers it to the server again. It may be done at any time. */
export const retryParked = async (room: CounterRoom, counter: OpenCounter): Promise<Result<Retried, SaveProblem>> => {
  const { store } = counter.journal
  try {
    const rows = await store.parked()
    const offered = await store.offerAgain(rows.filter(isOfferable).map(({ dot }) => dot))
    const right: CameRight[] = []
    for (const row of rows) {
      const came = isOfferable(row) ? undefined : await cameRight(counter, row)
      if (came !== undefined) right.push(came)
    }
    await store.comeAgain(right)
    await room.tookIn()
    return ok({ opened: right.length, offered, left: (await store.parked()).length })
  } catch (error) {
    return err(saveProblemOf(error))
  }
}

/** What came from the server under a name that is taken here stays: there is nothing of this laptop to offer. */
const isOfferable = ({ why, dot }: ParkedRow): boolean => why.startsWith(BY_SERVER) && !dot.endsWith(CAME)

/**
 * Undefined: it stays. An entry that opens comes in, also in the place of damaged bytes under its name; what is merged already needs its
 * parked row no more, unless that holds other content under the same name.
 */
const cameRight = async ({ journal, known }: OpenCounter, { dot: parked, header, sealed }: ParkedRow): Promise<CameRight | undefined> => {
  const decoded = decodeHeader(header)
  if (!decoded.ok) return undefined
  const isOtherContent = parked.endsWith(CAME)
  const dot = dotOf(decoded.value)
  if (covers(journal.state.coverage, dot)) return isOtherContent ? undefined : { parked }
  const opened = await openEntry(journal.keyring, known.location, { header, sealed })
  const mayComeIn = opened.ok || (opened.error === 'keyMissing' && !isOtherContent)
  return mayComeIn ? { parked, entry: { dot: dotKey(dot), ...dot, header, sealed } } : undefined
}

const lineOf = ({ journal }: OpenCounter, { dot: key, header, why }: ParkedRow): ParkedLine => {
  const decoded = decodeHeader(header)
  if (!decoded.ok) return { key, why: decoded.error.kind === 'unknownVersion' ? 'newerVersion' : 'damaged', on: 'notKnown' }
  const { hlc, device } = decoded.value
  return { key, why: whyOf(why), written: localTime(instant(hlc.ms)), on: device === journal.device ? 'thisLaptop' : 'anotherLaptop' }
}

const whyOf = (why: string): ParkedWhy => {
  switch (why.replace(BY_SERVER, '')) {
    case 'dotTaken':
      return 'nameTaken'
    case 'newerVersion':
      return 'newerVersion'
    case 'otherLocation':
      return 'otherLocation'
    case 'tampered':
    case 'bodyUnreadable':
    case 'headerUnreadable':
      return 'damaged'
    default:
      return 'notTaken'
  }
}
