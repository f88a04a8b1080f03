import { useEffect } from 'react'
import type { RecordId } from '#kernel/RecordId.ts'
import type { IntakeFile } from '#queries/intakeFile.ts'
import { TalkAfter } from '#app/balie/talk/TalkAfter.tsx'
import { TalkCv } from '#app/balie/talk/TalkCv.tsx'
import { TalkPlayback } from '#app/balie/talk/TalkPlayback.tsx'
import { TalkQuestion } from '#app/balie/talk/TalkQuestion.tsx'
import { useSides } from '#app/balie/talk/useSides.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import type { OpenTalk, TalkStep } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Skeleton } from '#app/ui/Skeleton.tsx'

interface TalkWithProps {
  readonly talk: OpenTalk
  readonly residentId: RecordId
}

/** A talk with somebody whose file is here, at whatever step it is. */
export const TalkWith = ({ talk, residentId }: TalkWithProps) => {
  const { today } = useNow()
  const asked = useAnswer('intakeFile', { residentId, day: today })
  const file = asked.state === 'answered' ? asked.answer : undefined
  const openTalk = useSession((session) => session.openTalk)
  const closeTalk = useSession((session) => session.closeTalk)
  const sides = useSides(file?.language ?? talk.language)
  const language = file?.language
  const isGone = asked.state === 'answered' && file === undefined

  // The top of the screen and the lock know the language by the session.
  useEffect(() => {
    if (language !== undefined) openTalk({ language })
  }, [language, openTalk])

  // From here on the step is chosen: an answer must not carry the screen away under somebody's finger.
  const stopped = file === undefined || talk.step !== undefined ? undefined : whereItStopped(file)
  useEffect(() => {
    if (stopped !== undefined) openTalk({ step: stopped })
  })

  // Erased meanwhile, here or on another laptop.
  useEffect(() => {
    if (isGone) closeTalk()
  }, [isGone, closeTalk])

  if (asked.state === 'failed') return <AnswerFailed />
  if (file === undefined || sides === undefined) return <Skeleton lines={6} />
  const step = talk.step ?? stopped
  if (step === undefined) return <Skeleton lines={6} />
  const go = (next: TalkStep): void => openTalk({ step: next })
  switch (step.kind) {
    case 'question':
      return <TalkQuestion key={step.question} file={file} sides={sides} question={step.question} mending={step.mending} onGo={go} />
    case 'playback':
      return <TalkPlayback file={file} sides={sides} onGo={go} />
    case 'after':
      return <TalkAfter file={file} sides={sides} ticketId={talk.ticketId ?? file.ticketId} onGo={go} />
    case 'cv':
    case 'cvSheet':
      return <TalkCv file={file} sides={sides} step={step} onGo={go} />
  }
}

/** The first question that nobody asked yet; with all of them asked, the check whether it was understood. */
const whereItStopped = ({ answers }: IntakeFile): TalkStep => {
  const next = answers.find(({ met }) => met === 'notAsked')
  return next === undefined ? { kind: 'playback' } : { kind: 'question', question: next.id, mending: false }
}
