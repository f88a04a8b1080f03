import { useState } from 'react'
import { Plus } from 'lucide-react'
import { afterTap } from '#domain/visit/intake.ts'
import { questionOf } from '#domain/visit/questions.ts'
import type { QuestionId } from '#domain/visit/questions.ts'
import type { SubmittedAnswer, SubmittedAnswers } from '#domain/visit/submission/submission.ts'
import type { Side } from '#app/parts/Side.ts'
import { Choices } from '#app/kiosk/Choices.tsx'
import { kioskChoices } from '#app/kiosk/kioskChoices.ts'
import { Said } from '#app/kiosk/Said.tsx'
import { SaidButton } from '#app/kiosk/SaidButton.tsx'
import { WeekTiles } from '#app/kiosk/WeekTiles.tsx'

interface AskedScreenProps {
  readonly side: Side
  readonly questions: readonly QuestionId[]
  readonly answers: SubmittedAnswers
  readonly onAnswer: (question: QuestionId, answer: SubmittedAnswer | undefined) => void
}

/** A question of the talk, asked of somebody alone: the same words, choices and pictures. */
export const AskedScreen = ({ side, questions, answers, onAnswer }: AskedScreenProps) => (
  <>
    {questions.map((id, index) => (
      <AskedQuestion
        key={id}
        side={side}
        question={id}
        first={index === 0}
        alone={questions.length === 1}
        answer={answers[id]}
        onAnswer={(answer) => onAnswer(id, answer)}
      />
    ))}
  </>
)

/** So many fit a screen without looking for the rest. */
const PAGE = 8

interface AskedQuestionProps {
  readonly side: Side
  readonly question: QuestionId
  readonly first: boolean
  readonly alone: boolean
  readonly answer: SubmittedAnswer | undefined
  readonly onAnswer: (answer: SubmittedAnswer | undefined) => void
}

const AskedQuestion = ({ side, question: id, first, alone, answer, onAnswer }: AskedQuestionProps) => {
  const question = questionOf(id)
  const [page, setPage] = useState(0)
  const pages = Math.ceil(question.choices.length / PAGE)
  const chosen = typeof answer === 'object' ? answer : []
  const tap = (choice: string, on: boolean): void => {
    const next = afterTap(question, chosen, choice, on)
    onAnswer(next.length === 0 ? undefined : next)
  }
  return (
    <>
      <Said side={side} word={`questions:ask.${id}`} as={first ? 'h1' : 'h2'} id={`ask-${id}`} />
      {alone && <Said side={side} word={`questions:hint.${question.kind}`} />}
      {question.list === 'freePart' ? (
        <WeekTiles side={side} chosen={chosen} onTap={tap} />
      ) : (
        <Choices
          side={side}
          name={`f-${id}`}
          kind={question.kind}
          labelledBy={`ask-${id}`}
          choices={kioskChoices(question.list, question.choices.slice(page * PAGE, (page + 1) * PAGE), side)}
          chosen={chosen}
          onTap={tap}
        />
      )}
      {pages > 1 && question.list !== 'freePart' && (
        <SaidButton
          side={side}
          word="questions:do.more"
          picture={<Plus aria-hidden size={36} />}
          onPress={() => setPage((page + 1) % pages)}
        />
      )}
    </>
  )
}
