import type { RecordId } from '#kernel/RecordId.ts'
import { staffMemberShape } from '#domain/people/staffMember.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

export interface SupporterSpeaksInput {
  readonly staffMemberId: RecordId
  readonly spoken: readonly SpokenLanguage[]
  /** What was on the screen before: what another laptop wrote meanwhile is kept beside. */
  readonly saw: readonly SpokenLanguage[]
}

/** Which languages a supporter speaks, so that the counter knows with whom they can talk. */
export const supporterSpeaks: Deed<SupporterSpeaksInput, { readonly staffMemberId: RecordId }, Problem> =
  (deps) =>
  ({ staffMemberId, spoken, saw }) => {
    const member = foundRecord(deps.read, 'staffMember', staffMemberId)
    if (!member.ok) return member
    const target = { record: 'staffMember', shape: staffMemberShape, id: staffMemberId } as const
    const drafts = changedRecord(target, member.value, { spoken }, { spoken: saw })
    return drafts.ok ? done({ staffMemberId }, drafts.value) : drafts
  }
