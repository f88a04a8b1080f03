import { render } from '@testing-library/react'
import { ok } from '#kernel/Result.ts'
import { calendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { PublicWeek } from '#domain/offer/publicWeek.ts'
import type { Submission } from '#domain/visit/submission/submission.ts'
import { readSubmission } from '#domain/visit/submission/readSubmission.ts'
import { Kiosk } from '#app/kiosk/Kiosk.tsx'
import type { KioskHost } from '#app/kiosk/KioskHost.ts'
import { fetchLaterScreens } from '#app/kiosk/laterScreens.ts'
import { WordsContext } from '#app/session/WordsContext.ts'
import { bundleLoaders } from '#i18n/bundleLoaders.ts'
import { createWords } from '#i18n/setup.ts'
import { locationInboxKey } from '#vault/inbox/locationInboxKey.ts'
import { openForLocation } from '#vault/inbox/openForLocation.ts'

const TODAY = calendarDate(2026, 11, 26) ?? ('' as never)

const COOKING = 'AQECAwQFBgcICQoLDA0ODw' as RecordId

/** One activity, on two days. */
const WEEK: PublicWeek = {
  v: 1,
  from: TODAY,
  activities: [
    {
      id: COOKING,
      programme: 'volunteering',
      interest: 'cooking',
      languageNeed: 'none',
      effort: 'light',
      group: 'everyone',
      withDutchVolunteers: true,
      openToMinors: false,
      travelCosts: 'paidByOrganisation',
      place: 'kitchen',
      tasks: ['cook', 'washUp'],
      bring: ['nothing'],
      leadsTo: [],
      footMinutes: 10,
    },
  ],
  sessions: [
    { activityId: COOKING, day: TODAY, weekday: 'thu', startsAt: '13:30' as never, endsAt: '15:00' as never },
    { activityId: COOKING, day: calendarDate(2026, 11, 27) ?? TODAY, weekday: 'fri' },
  ],
}

const KEY = await locationInboxKey({
  location: '0123456789abcdef0123456789abcdef',
  secret: Uint8Array.from({ length: 32 }, (_, index) => index),
})

const missing: string[] = []
const words = await createWords({
  language: 'nl',
  load: { resident: bundleLoaders.resident, staff: () => Promise.resolve({}) },
  onMissing: (language, key) => missing.push(`${language} ${key}`),
})
await fetchLaterScreens()

export interface KioskStand {
  /** What arrived, opened with the key that no kiosk has. */
  readonly arrived: () => Promise<readonly Submission[]>
  readonly sealed: readonly Uint8Array[]
  readonly wiped: () => number
  /** Words that a language does not have. */
  readonly missing: readonly string[]
}

/** The screens of the kiosk on a laptop without disk: what is sealed lies in a list. */
export const standAtKiosk = (part: Partial<KioskHost> = {}): KioskStand => {
  const sealed: Uint8Array[] = []
  let wiped = 0
  let drawn = 0
  let ids = 0
  missing.length = 0
  const host: KioskHost = {
    from: 'kiosk',
    place: () => Promise.resolve({ publicKey: KEY.publicKey, week: WEEK }),
    ticketNumber: () => Promise.resolve('AK-7'),
    send: (bytes) => {
      sealed.push(bytes)
      return Promise.resolve(ok(null))
    },
    wipe: () => {
      wiped += 1
    },
    ...part,
  }
  const dice = {
    id: () => `AAECAwQFBgcICQoLDA0ODw`.slice(0, 20).concat('A', 'AQgw'[ids++ % 4] ?? 'A') as RecordId,
    below: (most: number) => drawn++ % most,
  }
  render(
    <WordsContext value={words}>
      <Kiosk host={host} dice={dice} today={() => TODAY} />
    </WordsContext>,
  )
  return {
    sealed,
    wiped: () => wiped,
    missing,
    arrived: () =>
      Promise.all(
        sealed.map(async (bytes) => {
          const opened = await openForLocation(bytes, KEY)
          const read = opened.ok ? readSubmission(opened.value.plain) : opened
          if (!read.ok) throw new Error(read.error.kind)
          return read.value
        }),
      ),
  }
}
