import type { RecordId } from '#kernel/RecordId.ts'
import { languagesOf } from '#domain/people/languagesOf.ts'
import type { Resident } from '#domain/people/resident.ts'
import { compareText } from '#queries/compareText.ts'
import type { Reader } from '#queries/ports.ts'
import { supporterFor } from '#queries/supporterFor.ts'

/** A supporter to go along with a group, because people of that group said yes to them. */
export interface GroupSupporter {
  readonly staffMemberId: RecordId
  readonly name: string
  /** How many of the group said yes to this supporter. */
  readonly people: number
}

/** What a supporter means for one of the group. Why somebody would rather go without is never asked, so it is not said either. */
export type SupportInGroup =
  | { readonly kind: 'along'; readonly name: string; readonly sameLanguage: boolean }
  | { readonly kind: 'ask'; readonly name: string }
  | { readonly kind: 'without' }

export interface GroupSupport {
  /** Whom most said yes to comes first. */
  readonly supporters: readonly GroupSupporter[]
  readonly of: ReadonlyMap<RecordId, SupportInGroup>
}

/**
 * Which supporters go along with this group: those to whom somebody in it said yes, and nobody else. Of who was not asked yet it is said
 * when a supporter speaks a language of theirs, so that somebody asks; who would rather not is left in peace.
 */
export const groupSupporters = (read: Reader, group: readonly Resident[]): GroupSupport => {
  const yes = new Map(group.map((resident) => [resident.id, supporterFor(read, resident)]))
  const onHand = read
    .all('staffMember')
    .filter(({ role, gone }) => role === 'supporter' && !gone)
    .map(({ id, callName, spoken }) => {
      const people = [...yes.values()].filter((supporter) => supporter?.staffMemberId === id).length
      return { staffMemberId: id, name: callName, spoken, people }
    })
    .toSorted((a, b) => b.people - a.people || compareText(a.name, b.name) || compareText(a.staffMemberId, b.staffMemberId))
  const spokenBy = new Map(onHand.map(({ staffMemberId, spoken }) => [staffMemberId, spoken]))
  const of = new Map<RecordId, SupportInGroup>()
  for (const resident of group) {
    const own = languagesOf(resident)
    const speaksWith = (spoken: readonly string[] | undefined): boolean => own.some((language) => spoken?.includes(language) === true)
    const supporter = yes.get(resident.id)
    if (supporter !== undefined) {
      of.set(resident.id, { kind: 'along', name: supporter.name, sameLanguage: speaksWith(spokenBy.get(supporter.staffMemberId)) })
    } else if (resident.supporter.kind === 'ratherNot' || resident.supporter.kind === 'notOfMyCountry') {
      of.set(resident.id, { kind: 'without' })
    } else if (resident.supporter.kind === 'notAsked' && !isBeingChosen(read, resident.id)) {
      const toAsk = onHand.find(({ spoken }) => speaksWith(spoken))
      if (toAsk !== undefined) of.set(resident.id, { kind: 'ask', name: toAsk.name })
    }
  }
  const supporters = onHand.filter(({ people }) => people > 0)
  return { supporters: supporters.map(({ staffMemberId, name, people }) => ({ staffMemberId, name, people })), of }
}

/** Two laptops wrote down different answers: it is nothing to ask again before somebody has chosen. */
const isBeingChosen = (read: Reader, id: RecordId): boolean => read.conflictsOf('resident', id).some(({ field }) => field === 'supporter')
