import type { ContentOf } from '#kernel/Shape.ts'
import type { activityShape } from '#domain/offer/activity.ts'
import type { organisationShape } from '#domain/offer/organisation.ts'

/** An organisation as a file told it: every cell was read and found good. */
export interface ImportedOrganisation extends Told<Omit<ContentOf<typeof organisationShape>, 'name' | 'ended'>> {
  readonly name: string
}

/** An activity as a file told it. It names its organisation in words: one of the same file, or one that is known already. */
export interface ImportedActivity extends Told<Omit<ContentOf<typeof activityShape>, 'title' | 'organisationId' | 'closed'>> {
  readonly title: string
  readonly organisation?: string
}

/** A cell that says nothing leaves no field behind, so that the record's own "not said" stands. */
type Told<Content> = { readonly [Name in keyof Content]?: Exclude<Content[Name], undefined> }
