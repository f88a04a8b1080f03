import { Archive } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Redirect, useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import type { SelfFilledFile } from '#queries/selfFilledFile.ts'
import { AcceptForm } from '#app/balie/selfFilled/AcceptForm.tsx'
import { AbsentForm } from '#app/balie/selfFilled/AbsentForm.tsx'
import { SubmissionFacts } from '#app/balie/selfFilled/SubmissionFacts.tsx'
import { useSelfFilled } from '#app/balie/selfFilled/useSelfFilled.ts'
import { WhoIsIt } from '#app/balie/selfFilled/WhoIsIt.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { useOpenCard } from '#app/balie/people/useOpenCard.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useTold } from '#app/parts/useTold.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { Stack } from '#app/ui/Stack.tsx'

/** One submission: what was filled in, whether it is somebody known, and what becomes of it. */
export const SelfFilledOneScreen = () => {
  const submissionId = useSession((session) => session.selected.submissionId)
  return submissionId === undefined ? <Redirect to={PATHS.selfFilled} replace /> : <Asked key={submissionId} submissionId={submissionId} />
}

const Asked = ({ submissionId }: { readonly submissionId: RecordId }) => {
  const { today } = useNow()
  const found = useAnswer('selfFilledFile', { submissionId, day: today })
  if (found.state === 'loading') return <Skeleton lines={6} />
  if (found.state === 'failed') return <AnswerFailed />
  // Somebody on another laptop was first, or it was just done here.
  return found.answer === undefined ? <Redirect to={PATHS.selfFilled} replace /> : <One file={found.answer} />
}

const One = ({ file }: { readonly file: SelfFilledFile }) => {
  const { t } = useTranslation('selfFilled')
  const [, go] = useLocation()
  const told = useTold()
  const openCard = useOpenCard()
  const { aside } = useSelfFilled()
  const merge = useDeed('mergeSubmission')
  const { row } = file
  const toList = (): void => {
    go(PATHS.selfFilled)
  }
  return (
    <Stack gap={6}>
      <ScreenTitle
        windowTitle={t('title')}
        back={{ label: t('one.back'), onBack: toList }}
        action={
          <Button icon={<Archive aria-hidden />} onClick={() => void aside(row).then((done) => done && toList())}>
            {t('one.aside')}
          </Button>
        }
      >
        {t(`kind.${row.kind}`)}
      </ScreenTitle>
      <Banner kind="info">{t('badge')}</Banner>
      {row.minor && <Banner kind="attention">{t('minorHint')}</Banner>}
      <SubmissionFacts file={file} />
      {row.kind === 'absent' ? (
        <AbsentForm file={file} onDone={toList} />
      ) : (
        <>
          <WhoIsIt
            file={file}
            onPerson={({ residentId, name }) =>
              void told(merge({ submissionId: row.submissionId, residentId }), () => ({ text: t('told.merged', { name }) })).then(
                (done) => {
                  if (done) openCard(residentId)
                },
              )
            }
          />
          <AcceptForm file={file} onAccepted={openCard} />
        </>
      )}
    </Stack>
  )
}
