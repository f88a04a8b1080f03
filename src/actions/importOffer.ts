import type { RecordId } from '#kernel/RecordId.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { ImportedActivity, ImportedOrganisation } from '#domain/offer/import/importedOffer.ts'
import { activityKey, knownOffer, organisationKey } from '#domain/offer/import/knownOffer.ts'
import type { DraftChange } from '#sync/change.ts'
import { newActivity } from '#actions/activityDrafts.ts'
import { done } from '#actions/done.ts'
import { newOrganisation } from '#actions/organisationDrafts.ts'
import type { ActionDeps, Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

export interface ImportOfferInput {
  readonly organisations: readonly ImportedOrganisation[]
  readonly activities: readonly ImportedActivity[]
}

export interface ImportedOffer {
  /** How many are new. */
  readonly organisations: number
  readonly activities: number
  /** Rows that were here already; what is known about them was left as it is. */
  readonly already: number
  readonly refused: readonly RefusedRow[]
}

export interface RefusedRow {
  readonly list: 'organisations' | 'activities'
  readonly index: number
  readonly problem: Problem
}

/** Takes over a list of the offer. Good rows go in; a row that can not is answered with its problem. Importing twice makes nothing double. */
export const importOffer: Deed<ImportOfferInput, ImportedOffer, Problem> = (deps) => (input) => {
  const offer = offerSoFar(deps)
  const [organisations, activities] = [offer.organisations.size, offer.activities.size]
  const refused: RefusedRow[] = []
  let already = 0
  for (const [index, row] of input.organisations.entries()) {
    const known = offer.organisations.has(organisationKey(row.name))
    const taken = takeOrganisation(deps, offer, row)
    if (known) already += 1
    if (!taken.ok) refused.push({ list: 'organisations', index, problem: taken.error })
  }
  for (const [index, row] of input.activities.entries()) {
    const taken = takeActivity(deps, offer, row)
    if (!taken.ok) refused.push({ list: 'activities', index, problem: taken.error })
    else if (taken.value === 'already') already += 1
  }
  const counts = { organisations: offer.organisations.size - organisations, activities: offer.activities.size - activities }
  return done({ ...counts, already, refused }, offer.changes)
}

/** What is known so far, growing row by row. */
interface OfferSoFar {
  readonly organisations: Map<string, RecordId>
  readonly activities: Set<string>
  readonly changes: DraftChange[]
}

const offerSoFar = ({ read }: ActionDeps): OfferSoFar => ({
  organisations: new Map(read.all('organisation').map(({ name, id }) => [organisationKey(name), id])),
  activities: new Set(knownOffer(read.all('organisation'), read.all('activity')).activities.map(activityKey)),
  changes: [],
})

/** The organisation of this name: the known one, or a new one. */
const takeOrganisation = (deps: ActionDeps, offer: OfferSoFar, row: ImportedOrganisation): Result<RecordId, Problem> => {
  const name = organisationKey(row.name)
  const known = offer.organisations.get(name)
  if (known !== undefined) return ok(known)
  const id = deps.newId()
  const drafts = newOrganisation(id, row)
  if (!drafts.ok) return drafts
  offer.organisations.set(name, id)
  offer.changes.push(...drafts.value)
  return ok(id)
}

/** An organisation that is only named beside its activity is made from that name. */
const takeActivity = (deps: ActionDeps, offer: OfferSoFar, row: ImportedActivity): Result<'new' | 'already', Problem> => {
  const { organisation: name = '', ...content } = row
  const id = deps.newId()
  // Tried before the organisation is made, so that a row that is refused leaves nothing behind.
  const drafts = newActivity(id, content)
  if (!drafts.ok) return drafts
  const organisation = organisationKey(name) === '' ? undefined : takeOrganisation(deps, offer, { name })
  if (organisation && !organisation.ok) return err(atOrganisation(organisation.error))
  const key = activityKey(row)
  if (offer.activities.has(key)) return ok('already')
  offer.activities.add(key)
  offer.changes.push(...drafts.value)
  if (organisation) offer.changes.push({ kind: 'field', record: 'activity', id, field: 'organisationId', value: organisation.value })
  return ok('new')
}

/** In a row about an activity the name stands in the column of the organisation. */
const atOrganisation = (problem: Problem): Problem =>
  problem.kind === 'refusedText' || problem.kind === 'textTooLong' ? { ...problem, field: 'organisation' } : problem
