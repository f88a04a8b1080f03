import { useEffect, useRef, useState } from 'react'
import { afterTap } from '#domain/visit/intake.ts'
import type { Met } from '#domain/visit/intake.ts'
import type { AnsweredQuestion } from '#queries/intakeFile.ts'
import type { Question } from '#domain/visit/questions.ts'
import type { DeedInput } from '#engine/deeds.ts'

export type Tap = DeedInput<'answerIntake'>['tap']

interface MadeTap {
  readonly tap: Tap
  /** On the disk; it stays on the screen until the answer that was asked for after it is there. */
  readonly kept: boolean
}

interface Taps {
  readonly chosen: readonly string[]
  readonly met: Met
  /** Something that shows is not on the disk yet. */
  readonly keeping: boolean
  /** Whether it could be kept; one that could not is gone from the screen again. */
  readonly tap: (tap: Tap) => Promise<boolean>
}

/**
 * What was answered to a question with the taps that are still on their way to the disk laid over it: a finger sees at once what it did,
 * and that it is not kept yet.
 */
export const useTaps = (question: Question, answer: AnsweredQuestion | undefined, keep: (tap: Tap) => Promise<boolean>): Taps => {
  const [made, setMade] = useState<readonly MadeTap[]>([])
  const shown = useRef(answer)
  useEffect(() => {
    shown.current = answer
    setMade((all) => (all.some(({ kept }) => kept) ? all.filter(({ kept }) => !kept) : all))
  }, [answer])

  const tap = async (one: Tap): Promise<boolean> => {
    setMade((all) => [...all, { tap: one, kept: false }])
    const before = shown.current
    const kept = await keep(one)
    // Where the answer came before the word that it is kept, nothing has to be laid over it any more.
    const isShown = !kept || shown.current !== before
    setMade((all) =>
      all.flatMap((each) => {
        if (each.tap !== one) return [each]
        return isShown ? [] : [{ ...each, kept: true }]
      }),
    )
    return kept
  }
  return {
    ...made.reduce((now, each) => tapped(question, now, each.tap), asAnswered(answer)),
    keeping: made.some(({ kept }) => !kept),
    tap,
  }
}

type Answered = Pick<Taps, 'chosen' | 'met'>

const asAnswered = (answer: AnsweredQuestion | undefined): Answered => ({ chosen: answer?.chosen ?? [], met: answer?.met ?? 'notAsked' })

const tapped = (question: Question, { chosen, met }: Answered, tap: Tap): Answered => {
  if ('choice' in tap) {
    const after = afterTap(question, chosen, tap.choice, tap.on)
    return { chosen: after, met: after.length > 0 ? 'given' : 'notAsked' }
  }
  if (chosen.length > 0) return { chosen, met }
  return { chosen, met: tap.on ? tap.said : 'notAsked' }
}
