import { UserCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PairFile } from '#queries/samePeople.ts'
import { useLocation } from 'wouter'
import { useOpenCard } from '#app/balie/people/useOpenCard.ts'
import { MergedCard } from '#app/balie/samePeople/MergedCard.tsx'
import { PairCard } from '#app/balie/samePeople/PairCard.tsx'
import { useSamePeople } from '#app/balie/samePeople/useSamePeople.ts'
import { PATHS } from '#app/balie/paths.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Section } from '#app/ui/Section.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { Stack } from '#app/ui/Stack.tsx'

/** Files that may be of one person, found after each registration and whenever laptops came together; below them those that were joined. */
export const SamePeopleScreen = () => {
  const { t } = useTranslation('samePeople')
  const [, go] = useLocation()
  const found = useAnswer('samePeople', null)
  return (
    <Stack gap={6}>
      <ScreenTitle windowTitle={t('title')} back={{ label: t('toPeople'), onBack: () => go(PATHS.people) }} lead={t('lead')}>
        {t('title')}
      </ScreenTitle>
      {found.state === 'loading' && <Skeleton lines={4} />}
      {found.state === 'failed' && <AnswerFailed />}
      {found.state === 'answered' && (
        <KeepFocus>
          <Stack gap={4}>
            {found.answer.pairs.length + found.answer.erasedElsewhere.length === 0 && (
              <EmptyState icon={<UserCheck size={40} />} title={t('empty')} text={t('emptyHint')} />
            )}
            {found.answer.pairs.length > 0 && <Banner kind="info">{t('turnAway')}</Banner>}
            {found.answer.erasedElsewhere.map((file) => (
              <ErasedElsewhere key={file.residentId} file={file} />
            ))}
            {found.answer.pairs.map((pair) => (
              <PairCard key={`${pair.one.residentId} ${pair.other.residentId}`} pair={pair} />
            ))}
            {found.answer.merged.length > 0 && (
              <Section title={t('merged.title')}>
                <Stack gap={4}>
                  {found.answer.merged.map((merged) => (
                    <MergedCard key={merged.residentId} merged={merged} />
                  ))}
                </Stack>
              </Section>
            )}
          </Stack>
        </KeepFocus>
      )}
    </Stack>
  )
}

/** One of two joined files was erased by somebody who did not know of the other. */
const ErasedElsewhere = ({ file }: { readonly file: PairFile }) => {
  const { t } = useTranslation('samePeople')
  const openCard = useOpenCard()
  const { apart } = useSamePeople()
  return (
    <Banner kind="attention" action={<Button onClick={() => openCard(file.residentId)}>{t('openCard')}</Button>}>
      <p>
        <PersonName>{file.callName}</PersonName>: {t('erased')}
      </p>
      <Button look="plain" onClick={() => void apart(file.residentId)}>
        {t('keep')}
      </Button>
    </Banner>
  )
}
