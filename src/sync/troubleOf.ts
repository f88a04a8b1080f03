import type { CycleEnd } from '#sync/cycle/cycleOutcome.ts'

/** Why an exchange did not come to its end, as people are told. Ends that ask the same of them are one trouble, and said once. */
export type Trouble = 'noConnection' | 'otherPage' | 'brokenLine' | 'notAllowed' | 'tooOld' | 'busy'

export const troubleOf = ({ kind }: CycleEnd): Trouble | undefined => {
  switch (kind) {
    case 'done':
    case 'stopped':
      return undefined
    case 'offline':
    case 'deadline':
      return 'noConnection'
    case 'notOurServer':
      return 'otherPage'
    case 'cutOff':
    case 'otherAnswer':
      return 'brokenLine'
    case 'unauthorised':
    case 'forbidden':
      return 'notAllowed'
    case 'clientTooOld':
      return 'tooOld'
    case 'busy':
    case 'serverError':
    case 'notThere':
    case 'tooLarge':
      return 'busy'
  }
}
