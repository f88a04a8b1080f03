import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import { PROGRAMMES } from '#domain/words/activityWords.ts'
import type { Programme } from '#domain/words/activityWords.ts'
import { RESIDENT_LANGUAGES, languageOf, residentLanguageFor } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import type { OwnPath } from '#queries/ownPath.ts'
import { OwnPathTiles } from '#app/balie/ownPath/OwnPathTiles.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { useSides } from '#app/balie/talk/useSides.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { SelectField } from '#app/ui/SelectField.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './OwnPath.module.css'

/** A person's own path, looked at together when they want to. Whose it is stands in memory only, and so does what is chosen here. */
export const OwnPathScreen = () => {
  const residentId = useSession((session) => session.selected.residentId)
  return residentId === undefined ? <Redirect to={PATHS.people} replace /> : <Asked key={residentId} residentId={residentId} />
}

const Asked = ({ residentId }: { readonly residentId: RecordId }) => {
  const { today } = useNow()
  const path = useAnswer('ownPath', { residentId, day: today })
  if (path.state === 'loading') return <Skeleton lines={6} />
  if (path.state === 'failed') return <AnswerFailed />
  return path.answer === undefined ? <Redirect to={PATHS.resident} replace /> : <Shown path={path.answer} />
}

const Shown = ({ path: { language, walked } }: { readonly path: OwnPath }) => {
  const { t } = useTranslation('ladder')
  const [, go] = useLocation()
  const [read, setRead] = useState<ResidentLanguage>(residentLanguageFor(language))
  const sides = useSides(read)
  const [chosen, setChosen] = useState<readonly Programme[]>(() => walked.map(({ way }) => way))
  // What somebody went stands first, in the order in which they came to it; the rest in no order that means anything.
  const ways = [
    ...walked,
    ...PROGRAMMES.filter((way) => walked.every((one) => one.way !== way)).map((way) => ({ way, firstOn: undefined })),
  ]
  return (
    <div className={styles['screen']}>
      <ScreenTitle windowTitle={t('title')} lead={t('lead')} back={{ label: t('back'), onBack: () => go(PATHS.resident) }}>
        {t('title')}
      </ScreenTitle>
      <SelectField
        name="pathLanguage"
        width="medium"
        label={t('language')}
        options={RESIDENT_LANGUAGES.map((id) => ({ value: id, label: languageOf(id).autonym }))}
        value={read}
        onChange={(chosenLanguage) => setRead(chosenLanguage ?? read)}
      />
      {sides === undefined ? (
        <Skeleton lines={4} />
      ) : (
        <OwnPathTiles
          sides={sides}
          ways={ways}
          chosen={chosen}
          onTap={(way, on) => setChosen(on ? [...chosen, way] : chosen.filter((one) => one !== way))}
        />
      )}
    </div>
  )
}
