import type { ContentOf } from '#kernel/Shape.ts'
import type { residentShape } from '#domain/people/resident.ts'

/** What may be said and changed about a resident; the code on the card and the day of registration stay as they are, and a supporter comes only by `answerSupporter`. */
export type ResidentFields = Omit<ContentOf<typeof residentShape>, 'personCode' | 'registeredOn' | 'supporter'>
