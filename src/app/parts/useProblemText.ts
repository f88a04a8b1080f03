import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { EngineClient } from '#engine/EngineClient.ts'

/** Whatever can stand in the way of a deed. */
export type ShownProblem = ProblemOf<'prepareSetUp'> | ProblemOf<'confirmSetUp'>

type ProblemOf<N extends 'prepareSetUp' | 'confirmSetUp'> = Extract<Awaited<ReturnType<EngineClient[N]>>, { readonly ok: false }>['error']

/** A problem in the words of the screen's language. */
export const useProblemText = (): ((problem: ShownProblem) => string) => {
  const { t } = useTranslation('problems')
  return useCallback(
    (problem) => {
      if (problem.kind === 'refusedText') return t('refusedText', { context: problem.what })
      if (problem.kind === 'noteTooLong') return t('noteTooLong', { max: problem.max, length: problem.length })
      return t(problem.kind)
    },
    [t],
  )
}
