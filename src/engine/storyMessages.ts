import type { CalendarDate } from '#kernel/CalendarDate.ts'

/** Asks for the invented year that ends on this day. */
export interface StoryRequest {
  readonly today: CalendarDate
}

/** The year as the chunks of a snapshot. */
export interface StoryAnswer {
  readonly chunks: readonly string[]
}
