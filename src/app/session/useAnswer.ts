import { useEffect, useState } from 'react'
import { useEngine } from '#app/session/EngineContext.ts'
import type { QuestionAnswer, QuestionInput, QuestionName } from '#engine/questions.ts'

export type Answered<A> = { readonly state: 'loading' } | { readonly state: 'answered'; readonly answer: A } | { readonly state: 'failed' }

/**
 * Asks the engine and asks again whenever something was written, here or in another tab. While a new question of the same
 * kind is on its way the last answer stays on the screen, so that lists do not flicker at every keystroke.
 */
export const useAnswer = <N extends QuestionName>(question: N, input: QuestionInput<N>): Answered<QuestionAnswer<N>> => {
  const engine = useEngine()
  const [answered, setAnswered] = useState<Answered<QuestionAnswer<N>>>({ state: 'loading' })
  const key = JSON.stringify(input)

  useEffect(() => {
    let wanted = true
    let asking = false
    let askAgain = false
    const ask = async (): Promise<void> => {
      if (asking) {
        askAgain = true
        return
      }
      asking = true
      const result = await engine.ask(question, JSON.parse(key) as QuestionInput<N>)
      asking = false
      // The effect was cleaned up while the answer was on its way.
      if (!wanted) return
      if (result.ok) setAnswered({ state: 'answered', answer: result.value })
      else setAnswered((before) => (before.state === 'answered' ? before : { state: 'failed' }))
      if (askAgain) {
        askAgain = false
        void ask()
      }
    }
    void ask()
    const stop = engine.onChanged(() => void ask())
    return () => {
      wanted = false
      stop()
    }
  }, [engine, question, key])

  return answered
}
