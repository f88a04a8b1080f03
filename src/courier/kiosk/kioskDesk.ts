import type { KeepProblem, KioskDoor } from '#courier/kiosk/KioskDoor.ts'
import { addDays } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { err } from '#kernel/Result.ts'
import type { InboxStore } from '#storage/kiosk/inboxStore.ts'
import { sealedSubmissionId } from '#sync/inbox/sealedSubmission.ts'
import { SUBMISSION_DAYS } from '#sync/inbox/submissionDays.ts'

export interface KioskDeskPorts {
  readonly store: () => Promise<InboxStore>
  readonly today: () => CalendarDate
  /** Something was kept: the courier sends it, and a counter that is open in another tab takes it in. */
  readonly kept: (location: string) => void
}

/** Answers the door of the kiosk. */
export const createKioskDesk = ({ store, today, kept }: KioskDeskPorts): KioskDoor => ({
  facts: async (location) => {
    const place = await (await store()).place(location)
    return place && { location, locationName: place.label, publicKey: place.publicKey, week: place.week }
  },
  ticketNumber: async (location) => {
    const inbox = await store()
    const place = await inbox.place(location)
    return place && `${place.letter}K-${String(await inbox.nextTicket(location, today()))}`
  },
  keep: async (location, sealed) => {
    const id = sealedSubmissionId(sealed)
    if (id === undefined) return err({ kind: 'notSealed' })
    try {
      const done = await (await store()).keep({ id, location, sealed, expDay: addDays(today(), SUBMISSION_DAYS) })
      if (done.ok) kept(location)
      return done
    } catch (error) {
      return err(problemOf(error))
    }
  },
})

const problemOf = (error: unknown): KeepProblem => ({
  kind: error instanceof Error && /quota/iu.test(`${error.name} ${error.message}`) ? 'storageFull' : 'storageFailed',
})
