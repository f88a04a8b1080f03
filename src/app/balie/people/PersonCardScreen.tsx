import { Printer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Resident } from '#domain/people/resident.ts'
import { RESIDENT_LANGUAGES, languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { PATHS } from '#app/balie/paths.ts'
import { PersonCard } from '#app/documents/PersonCard.tsx'
import { ScreenOnly } from '#app/documents/ScreenOnly.tsx'
import { useTwoLanguages } from '#app/documents/useTwoLanguages.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useLanguage } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { CheckField } from '#app/ui/CheckField.tsx'
import { Row } from '#app/ui/Row.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { SelectField } from '#app/ui/SelectField.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { Stack } from '#app/ui/Stack.tsx'

/** The paper card of a person, looked at before it is printed. */
export const PersonCardScreen = () => {
  const residentId = useSession((session) => session.selected.residentId)
  return residentId === undefined ? <Redirect to={PATHS.people} replace /> : <Answered key={residentId} residentId={residentId} />
}

const Answered = ({ residentId }: { readonly residentId: RecordId }) => {
  const { today } = useNow()
  const file = useAnswer('residentFile', { residentId, day: today })
  if (file.state === 'loading') return <Skeleton lines={6} />
  if (file.state === 'failed') return <AnswerFailed />
  return file.answer === undefined ? <Redirect to={PATHS.resident} replace /> : <Card resident={file.answer.resident} />
}

const Card = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useTranslation('appointment')
  const [, go] = useLocation()
  const staffLanguage = useLanguage()
  const [chosen, setChosen] = useState<ResidentLanguage | undefined>()
  const [withName, setWithName] = useState(false)
  const language = chosen ?? RESIDENT_LANGUAGES.find((id) => id === resident.interfaceLanguage) ?? staffLanguage
  const both = useTwoLanguages(language)
  return (
    <Stack gap={4}>
      <ScreenOnly>
        <ScreenTitle
          windowTitle={t('card.title')}
          lead={t('card.lead')}
          back={{ label: t('card.back'), onBack: () => go(PATHS.resident) }}
          action={
            <Button look="primary" icon={<Printer aria-hidden />} onClick={() => globalThis.print()}>
              {t('card.print')}
            </Button>
          }
        >
          {t('card.title')}
        </ScreenTitle>
        <Row align="start">
          <SelectField
            name="language"
            width="medium"
            label={t('card.language')}
            options={RESIDENT_LANGUAGES.map((id) => ({ value: id, label: languageOf(id).autonym }))}
            value={language}
            onChange={setChosen}
          />
        </Row>
        <Row>
          <CheckField name="withName" label={t('card.withName')} checked={withName} onChange={setWithName} />
        </Row>
      </ScreenOnly>
      {both && (
        <PersonCard
          {...both}
          personCode={resident.personCode}
          name={withName ? resident.callName : undefined}
          qrLabel={t('card.qr')}
          label={t('card.paper')}
        />
      )}
    </Stack>
  )
}
