import { useAnswer } from '#app/session/useAnswer.ts'

/** How many fields wait for somebody to choose between two values; nought while that is not known. */
export const useToChoose = (): number => {
  const count = useAnswer('conflictCount', null)
  return count.state === 'answered' ? count.answer : 0
}
