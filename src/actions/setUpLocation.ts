import type { RecordId } from '#kernel/RecordId.ts'
import { err } from '#kernel/Result.ts'
import { staffMemberShape } from '#domain/people/staffMember.ts'
import type { StaffRole } from '#domain/people/staffMember.ts'
import { settingsShape } from '#domain/visit/settings.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord, newRecord } from '#actions/recordDrafts.ts'

export interface SetUpLocationInput {
  readonly locationName: string
  readonly counterName: string
  readonly staffName: string
  readonly role: StaffRole
}

/** The first deed at a location: what it is called, and who is there first. */
export const setUpLocation: Deed<SetUpLocationInput, { readonly staffMemberId: RecordId }, Problem> =
  (deps) =>
  ({ locationName, counterName, staffName, role }) => {
    const target = { record: 'settings', shape: settingsShape, id: deps.deriveId(['settings']) } as const
    const present = deps.read.find('settings', target.id)
    const names = { locationName, counterName }
    const settings = present ? changedRecord(target, present, names) : newRecord(target, names)
    if (!settings.ok) return settings
    const staffMemberId = deps.newId()
    const staff = newRecord({ record: 'staffMember', shape: staffMemberShape, id: staffMemberId }, { callName: staffName, role })
    if (!staff.ok) return err(atStaffName(staff.error))
    return done({ staffMemberId }, [...settings.value, ...staff.value])
  }

/** The form asks for it under a name of its own. */
const atStaffName = (problem: Problem): Problem => {
  const isAboutText = problem.kind === 'callNameMissing' || problem.kind === 'textTooLong' || problem.kind === 'refusedText'
  return isAboutText ? { ...problem, field: 'staffName' } : problem
}
