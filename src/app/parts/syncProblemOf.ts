import type { SyncReport } from '#engine/status.ts'

/** What people are told where the exchange with the server did not come to its end. */
export interface SyncProblemWords {
  readonly words: 'noConnection' | 'otherPage' | 'brokenLine' | 'notAllowed' | 'tooOld' | 'busy'
  /** It does not pass by itself. */
  readonly forPeople: boolean
}

export const syncProblemOf = (problem: SyncReport['problem']): SyncProblemWords | undefined => {
  switch (problem) {
    case undefined:
      return undefined
    case 'offline':
    case 'deadline':
      return { words: 'noConnection', forPeople: false }
    case 'notOurServer':
      return { words: 'otherPage', forPeople: false }
    case 'cutOff':
    case 'otherAnswer':
      return { words: 'brokenLine', forPeople: false }
    case 'unauthorised':
    case 'forbidden':
      return { words: 'notAllowed', forPeople: true }
    case 'clientTooOld':
      return { words: 'tooOld', forPeople: true }
    case 'busy':
    case 'serverError':
    case 'notThere':
    case 'tooLarge':
      return { words: 'busy', forPeople: false }
  }
}
