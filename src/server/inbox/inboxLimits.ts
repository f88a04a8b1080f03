import { SUBMISSION_DAYS } from '#sync/inbox/submissionDays.ts'

/** What laptops of one location have brought and nobody has fetched: four full kiosks, 17 MB at most. */
export const BY_LAPTOPS_MOST = 2000
/** What telephones have brought, counted by themselves: a flood by a poster does not keep a kiosk from sending. */
export const BY_PHONES_MOST = 300

export const KEEP_SUBMISSIONS_MS = SUBMISSION_DAYS * 24 * 60 * 60 * 1000

/** A meeting at which everybody scans at once: so many in a row, then one more each few seconds. People of one centre share one network. */
export const PER_POSTER = { burst: 120, oneMoreMs: 5000 } as const
export const PER_NETWORK = { burst: 60, oneMoreMs: 10_000 } as const
/** Looking at the week is cheaper. */
export const WEEKS_PER_NETWORK = { burst: 240, oneMoreMs: 1000 } as const
