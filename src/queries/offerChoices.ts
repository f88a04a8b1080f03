import type { RecordId } from '#kernel/RecordId.ts'
import { compareText } from '#queries/compareText.ts'
import type { Reader } from '#queries/ports.ts'

export interface OfferChoices {
  readonly organisations: readonly { readonly organisationId: RecordId; readonly name: string }[]
}

/** Organisations that an activity may be of: those still working with the counter, by name. */
export const offerChoices = (read: Reader): OfferChoices => ({
  organisations: read
    .all('organisation')
    .filter(({ ended }) => !ended)
    .map(({ id, name }) => ({ organisationId: id, name }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.organisationId, b.organisationId)),
})
