import { useCallback } from 'react'
import type { Result } from '#kernel/Result.ts'
import { useProblemText } from '#app/parts/useProblemText.ts'
import type { ShownProblem } from '#app/parts/useProblemText.ts'
import type { FormProblem } from '#app/ui/formContext.ts'

type ProblemsOf = (result: Result<unknown, ShownProblem>) => readonly FormProblem[]

/** What a Form's `onSubmit` answers after a deed: the problem beside the field it names, or nothing when it went well. */
export const useFormProblems = (): ProblemsOf => {
  const problemText = useProblemText()
  return useCallback(
    (result) => {
      if (result.ok) return []
      const text = problemText(result.error)
      return ['field' in result.error ? { field: result.error.field, text } : { text }]
    },
    [problemText],
  )
}
