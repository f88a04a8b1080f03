import { CV_QUESTIONS } from '#domain/visit/cvQuestions.ts'
import { afterTap } from '#domain/visit/intake.ts'
import { WORK_YEARS } from '#domain/words/workWords.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { IntakeFile } from '#queries/intakeFile.ts'
import { AskedQuestion } from '#app/balie/talk/AskedQuestion.tsx'
import { CvSheet } from '#app/balie/talk/CvSheet.tsx'
import { cvDraftOf } from '#app/balie/talk/cvDraft.ts'
import type { CvDraft } from '#app/balie/talk/cvDraft.ts'
import type { Grid } from '#app/balie/talk/GridPane.tsx'
import type { Sides } from '#app/balie/talk/useSides.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { shownChoice } from '#app/parts/shownChoice.ts'
import type { TalkStep } from '#app/session/sessionStore.ts'
import { useDraft } from '#app/session/useDraft.ts'

interface TalkCvProps {
  readonly file: IntakeFile
  readonly sides: Sides
  readonly step: Extract<TalkStep, { kind: 'cv' | 'cvSheet' }>
  readonly onGo: (step: TalkStep) => void
}

type CvStep = Extract<TalkStep, { kind: 'cv' }>['question']

/** What a CV asks, and its sheet. As long as nobody asks to keep it, it stands on this laptop only, sealed, and goes when the CV is closed. */
export const TalkCv = ({ file, sides, step, onGo }: TalkCvProps) => {
  const draft = useDraft<CvDraft>(`cv:${file.residentId}`, cvDraftOf(file.cv))
  const told = draft.value
  if (!draft.ready) return null
  const order: readonly CvStep[] = CV_QUESTIONS.flatMap(({ id }) => (id === 'work' && told.work.length > 0 ? [id, 'workYears'] : [id]))
  if (step.kind === 'cvSheet') {
    return (
      <CvSheet
        file={file}
        sides={sides}
        told={told}
        onBack={() => onGo({ kind: 'cv', question: 'licences' })}
        onDone={() => {
          draft.discard()
          onGo({ kind: 'after' })
        }}
      />
    )
  }
  const ask = step.question
  const at = order.indexOf(ask)
  const after = order[at + 1]
  const before = order[at - 1]
  const question = CV_QUESTIONS.find(({ id }) => id === ask)
  const next = (): void => onGo(after === undefined ? { kind: 'cvSheet' } : { kind: 'cv', question: after })
  const tap = (choice: string, on: boolean): void => {
    if (question !== undefined) draft.change({ ...told, [ask]: afterTap(question, told[ask], choice, on) })
    else draft.change({ ...told, workYears: withYears(told.workYears, choice, on) })
  }
  return (
    <AskedQuestion
      sides={sides}
      ask={ask}
      question={question ?? { kind: 'one', list: 'workYears', choices: [] }}
      grid={question === undefined ? yearsGrid(told.work) : undefined}
      chosen={told[ask]}
      met={told[ask].length > 0 ? 'given' : 'notAsked'}
      at={at + 1}
      of={order.length}
      onTap={tap}
      onSay={next}
      onSayAndGo={next}
      onNext={next}
      onBack={() => onGo(before === undefined ? { kind: 'after' } : { kind: 'cv', question: before })}
    />
  )
}

/** One answer for each kind of work. */
const withYears = (before: readonly string[], choice: string, on: boolean): readonly string[] => {
  const [work = ''] = choice.split('-')
  const others = before.filter((each) => !each.startsWith(`${work}-`))
  return on ? [...others, choice] : others
}

const yearsGrid = (work: readonly string[]): Grid => ({
  rows: work.map((id) => ({ id, text: ({ words }) => shownChoice('skill', id, words).text })),
  columns: WORK_YEARS.map((years) => ({
    id: years,
    text: ({ words }) => words.t(wordKeys.workYears(years)),
    picture: pictogramOf.workYears(years),
  })),
  cell: (side, row, column) => `${row.text(side)}: ${column.text(side)}`,
  wholeRows: false,
})
