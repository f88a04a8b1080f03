import type { Resident } from '#domain/people/resident.ts'
import type { Question } from '#domain/visit/questions.ts'

/** The choices to a question as the person's own field holds them; a value that is not of its list is refused when it is written. */
export const answerField = ({ field, kind, list }: Question, chosen: readonly string[]): Partial<Resident> => {
  const [first] = chosen
  const value = kind === 'many' ? chosen : list === 'minutes' && first !== undefined ? Number(first) : first
  return { [field]: value }
}
