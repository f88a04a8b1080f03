import { isCalendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { requiredText, text, union, yesNo } from '#kernel/fields.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'

/**
 * The UWV volunteer declaration (vrijwilligersverklaring): asked by the organisation, per kind of work, valid three years.
 * Work may start once UWV has confirmed receipt; a refusal means stop. Source: SER Werkwijzer Vluchtelingen.
 */
export type Declaration =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notNeeded' }
  | { readonly kind: 'received'; readonly on: CalendarDate; readonly work: string }
  | { readonly kind: 'valid'; readonly until: CalendarDate; readonly work: string }
  | { readonly kind: 'refused'; readonly on: CalendarDate }

export const organisationShape = {
  name: requiredText,
  contactName: text,
  contactPhone: text,
  contactEmail: text,
  address: text,
  place: text,
  website: text,
  declaration: union<Declaration>(
    (value) => {
      const { kind, on, until, work } = value
      const kindOfWork = typeof work === 'string' ? work : ''
      if (kind === 'unknown' || kind === 'notNeeded') return { kind }
      if (kind === 'received' && isCalendarDate(on)) return { kind, on, work: kindOfWork }
      if (kind === 'valid' && isCalendarDate(until)) return { kind, until, work: kindOfWork }
      if (kind === 'refused' && isCalendarDate(on)) return { kind, on }
      return undefined
    },
    { kind: 'unknown' },
  ),
  ended: yesNo,
} satisfies Shape

export interface Organisation extends ContentOf<typeof organisationShape> {
  readonly id: RecordId
}
