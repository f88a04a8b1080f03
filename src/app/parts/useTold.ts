import { useCallback } from 'react'
import type { Result } from '#kernel/Result.ts'
import { useProblemText } from '#app/parts/useProblemText.ts'
import type { ShownProblem } from '#app/parts/useProblemText.ts'
import { useToast } from '#app/ui/toastContext.ts'
import type { Toast } from '#app/ui/toastContext.ts'

type Tell = <A>(deed: Promise<Result<A, ShownProblem>>, say?: (answer: A) => Toast | undefined) => Promise<boolean>

/** Waits for a deed without a form and says below the screen how it went: what was done with its way back, or what stood in the way. */
export const useTold = (): Tell => {
  const show = useToast()
  const problemText = useProblemText()
  return useCallback(
    async (deed, say) => {
      const result = await deed
      if (!result.ok) show({ text: problemText(result.error), tone: 'problem' })
      else {
        const toast = say?.(result.value)
        if (toast) show(toast)
      }
      return result.ok
    },
    [show, problemText],
  )
}
