import type { Weekday } from '#kernel/CalendarDate.ts'
import { foldText } from '#kernel/foldText.ts'
import type { Activity } from '#domain/offer/activity.ts'
import type { Organisation } from '#domain/offer/organisation.ts'

/** What stands at this counter already, as far as an import has to know it. */
export interface KnownOffer {
  readonly organisations: readonly string[]
  readonly activities: readonly ActivityTraits[]
}

/** By these an activity is told from another with the same title: the same language café on two days is two activities. */
export interface ActivityTraits {
  readonly title: string
  readonly organisation?: string
  readonly weekdays?: readonly Weekday[]
  readonly startsAt?: string
  readonly from?: string
}

export const NOTHING_KNOWN: KnownOffer = { organisations: [], activities: [] }

export const knownOffer = (organisations: readonly Organisation[], activities: readonly Activity[]): KnownOffer => {
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  return {
    organisations: organisations.map(({ name }) => name),
    activities: activities.map(({ title, organisationId, weekdays, startsAt, from }) => ({
      title,
      organisation: (organisationId && names.get(organisationId)) ?? '',
      weekdays,
      startsAt: startsAt ?? '',
      from: from ?? '',
    })),
  }
}

/** Two organisations with the same key are the same one, however they were typed. */
export const organisationKey = (name: string): string =>
  foldText(name)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()

export const activityKey = ({ title, organisation, weekdays, startsAt, from }: ActivityTraits): string =>
  JSON.stringify([organisationKey(title), organisationKey(organisation ?? ''), weekdays ?? [], startsAt ?? '', from ?? ''])
