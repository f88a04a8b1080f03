import { ANSWERS_TO_SUGGEST, QUESTIONS, QUESTION_IDS, questionOf } from '#domain/visit/questions.ts'
import type { QuestionId } from '#domain/visit/questions.ts'
import type { IntakeFile } from '#queries/intakeFile.ts'
import { AskedQuestion } from '#app/balie/talk/AskedQuestion.tsx'
import { TalkFits } from '#app/balie/talk/TalkFits.tsx'
import type { Sides } from '#app/balie/talk/useSides.ts'
import { useTaps } from '#app/balie/talk/useTaps.ts'
import { WEEK_GRID } from '#app/balie/talk/weekGrid.ts'
import { useTold } from '#app/parts/useTold.ts'
import type { TalkStep } from '#app/session/sessionStore.ts'
import { useDeed } from '#app/session/useDeed.ts'

interface TalkQuestionProps {
  readonly file: IntakeFile
  readonly sides: Sides
  readonly question: QuestionId
  /** Came from the check at the end, and goes back there. */
  readonly mending: boolean
  readonly onGo: (step: TalkStep) => void
}

/** One question of the talk; every tap is kept, and shows at once while it is being kept. */
export const TalkQuestion = ({ file, sides, question: id, mending, onGo }: TalkQuestionProps) => {
  const told = useTold()
  const answerIntake = useDeed('answerIntake')
  const question = questionOf(id)
  const at = QUESTION_IDS.indexOf(id)
  const answer = file.answers.find((each) => each.id === id)
  const { residentId } = file
  const before = QUESTION_IDS[at - 1]
  const after = QUESTION_IDS[at + 1]
  const asked = file.answers.filter(({ met }) => met !== 'notAsked').length

  const next = (): void =>
    onGo(mending || after === undefined ? { kind: 'playback' } : { kind: 'question', question: after, mending: false })
  const back = (): void => {
    if (mending) onGo({ kind: 'playback' })
    else if (before !== undefined) onGo({ kind: 'question', question: before, mending: false })
  }
  const { chosen, met, keeping, tap } = useTaps(question, answer, (each) => told(answerIntake({ residentId, question: id, tap: each })))

  return (
    <AskedQuestion
      sides={sides}
      ask={id}
      question={question}
      grid={question.list === 'freePart' ? WEEK_GRID : undefined}
      chosen={chosen}
      met={met}
      keeping={keeping}
      at={at + 1}
      of={QUESTIONS.length}
      onTap={(choice, on) => void tap({ choice, on })}
      onSay={(said, on) => void tap({ said, on })}
      onSayAndGo={(said) => {
        void tap({ said, on: true }).then((kept) => {
          if (kept) next()
        })
      }}
      onNext={next}
      onBack={mending || before !== undefined ? back : undefined}
    >
      {asked >= ANSWERS_TO_SUGGEST && <TalkFits residentId={residentId} sides={sides} />}
    </AskedQuestion>
  )
}
