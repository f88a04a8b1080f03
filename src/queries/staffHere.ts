import { STAFF_ROLES } from '#domain/people/staffMember.ts'
import type { RecordOf } from '#domain/recordKinds.ts'
import { compareText } from '#queries/compareText.ts'
import type { Reader } from '#queries/ports.ts'

/**
 * Who is taken to be at this laptop. Nobody says so yet: it is whoever carries the counter, the same on every laptop, and a supporter, who
 * is on the list to go along with people, only where there is nobody else.
 */
export const staffHere = (read: Reader): RecordOf<'staffMember'> | undefined =>
  read
    .all('staffMember')
    .filter(({ gone }) => !gone)
    .toSorted((a, b) => STAFF_ROLES.indexOf(b.role) - STAFF_ROLES.indexOf(a.role) || compareText(a.id, b.id))[0]
