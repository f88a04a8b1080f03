import { questionOf } from '#domain/visit/questions.ts'
import type { AnsweredQuestion, IntakeFile } from '#queries/intakeFile.ts'
import { TalkButton } from '#app/balie/talk/TalkButton.tsx'
import { TwoSaid } from '#app/balie/talk/TwoSaid.tsx'
import { useFocusAtStart } from '#app/balie/talk/useFocusAtStart.ts'
import type { Sides } from '#app/balie/talk/useSides.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { shownChoice } from '#app/parts/shownChoice.ts'
import { useTold } from '#app/parts/useTold.ts'
import type { TalkStep } from '#app/session/sessionStore.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './TalkPlayback.module.css'

interface TalkPlaybackProps {
  readonly file: IntakeFile
  readonly sides: Sides
  readonly onGo: (step: TalkStep) => void
}

/** Says back what was understood, in both languages and in pictures; each answer can be mended from here. */
export const TalkPlayback = ({ file, sides, onGo }: TalkPlaybackProps) => {
  const told = useTold()
  const finish = useDeed('finishIntake')
  const last = file.answers.at(-1)
  const start = useFocusAtStart<HTMLElement>()
  return (
    <main tabIndex={-1} className={styles['main']} ref={start}>
      <TwoSaid sides={sides} word="check" as="h1" />
      <ul role="list" className={styles['list']}>
        {file.answers.map((answer) => (
          <li key={answer.id} className={styles['row']}>
            <div className={styles['said']}>
              <TwoSaid sides={sides} word={`said.${answer.id}`} as="h2" id={`said-${answer.id}`} />
              <Answered answer={answer} sides={sides} />
            </div>
            <TalkButton
              sides={sides}
              word="do.change"
              describedBy={`said-${answer.id}`}
              onPress={() => onGo({ kind: 'question', question: answer.id, mending: true })}
            />
          </li>
        ))}
      </ul>
      <div className={styles['foot']}>
        {last && <TalkButton sides={sides} word="do.back" onPress={() => onGo({ kind: 'question', question: last.id, mending: false })} />}
        <TalkButton
          sides={sides}
          word="do.yes"
          look="primary"
          onPress={() => {
            void told(finish({ residentId: file.residentId })).then((kept) => {
              if (kept) onGo({ kind: 'after' })
            })
          }}
        />
      </div>
    </main>
  )
}

const Answered = ({ answer, sides }: { readonly answer: AnsweredQuestion; readonly sides: Sides }) => {
  const { list } = questionOf(answer.id)
  const { own, staff } = sides
  if (answer.met !== 'given') {
    return (
      <div className={styles['none']}>
        {answer.met !== 'notAsked' && <PictogramImg src={pictogramOf.said(answer.met)} size={40} />}
        <TwoSaid sides={sides} word={`answer.${answer.met}`} />
      </div>
    )
  }
  return (
    <ul role="list" className={styles['chips']}>
      {answer.chosen.map((choice) => {
        const { text, picture } = shownChoice(list, choice, own.words)
        return (
          <li key={choice} className={styles['chip']}>
            <PictogramImg src={picture} size={40} />
            <span>
              <span lang={own.lang} dir={own.dir} className={styles['word']}>
                {text}
              </span>
              {staff && (
                <span lang={staff.lang} dir={staff.dir} className={styles['small']}>
                  {shownChoice(list, choice, staff.words).text}
                </span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
