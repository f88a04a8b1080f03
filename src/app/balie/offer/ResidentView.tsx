import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NOT_CHECKED } from '#i18n/generated/reviewState.ts'
import { RESIDENT_LANGUAGES, languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { activityFacts } from '#app/balie/offer/activityFacts.ts'
import type { ActivityToTell } from '#app/balie/offer/activityFacts.ts'
import { FactList } from '#app/balie/offer/FactList.tsx'
import { AskHere } from '#app/parts/AskHere.tsx'
import { CarefulText } from '#app/parts/CarefulText.tsx'
import { SoundButton } from '#app/parts/sound/SoundButton.tsx'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useLanguage } from '#app/session/WordsContext.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { Details } from '#app/ui/Details.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './ResidentView.module.css'

/** What there is to read: an activity that is kept, or one that is still being filled in. */
export interface ToRead {
  readonly activity: ActivityToTell
  readonly organisation?: { readonly name: string } | undefined
}

/** The same card in a resident's language and direction: what was picked is translated, what was typed stays as it is. */
export const ResidentView = ({ file, openAtFirst = false }: { readonly file: ToRead; readonly openAtFirst?: boolean }) => {
  const { t } = useTranslation('activities')
  const own = useLanguage()
  const [chosen, setChosen] = useState<ResidentLanguage | undefined>()
  const language = chosen ?? RESIDENT_LANGUAGES.find((id) => id !== own && languageOf(id).dir !== languageOf(own).dir) ?? own
  return (
    <Details summary={t('residentView.title')} brief={t('residentView.brief')} openAtFirst={openAtFirst}>
      <ChoiceTiles
        kind="one"
        name="residentLanguage"
        legend={t('residentView.language')}
        legendHidden
        options={RESIDENT_LANGUAGES.map((id) => ({
          value: id,
          label: languageOf(id).autonym,
          lang: languageOf(id).htmlLang,
          dir: languageOf(id).dir,
          hint: NOT_CHECKED[id] || undefined,
        }))}
        value={language}
        onChange={setChosen}
      />
      <InLanguage file={file} language={language} />
      <p className={styles['quiet']}>{t('residentView.typed')}</p>
      {NOT_CHECKED[language] !== '' && <p className={styles['quiet']}>{t('residentView.notChecked')}</p>}
    </Details>
  )
}

const InLanguage = ({ file: { activity, organisation }, language }: { readonly file: ToRead; readonly language: ResidentLanguage }) => {
  const words = useWordsIn(language)
  if (words === undefined) return <Skeleton lines={4} />
  const { t, careful } = words
  const { htmlLang, dir } = languageOf(language)
  const procedure = careful('careful:procedure')
  const { interest, programme } = activity
  return (
    <div lang={htmlLang} dir={dir} className={styles['paper']}>
      <div className={styles['top']}>
        <PictogramImg src={interest === undefined ? pictogramOf.programme(programme) : pictogramOf.interest(interest)} size={56} />
        <div>
          <p className={styles['title']}>
            <TypedText>{activity.title}</TypedText>
          </p>
          {organisation && (
            <p className={styles['quiet']}>
              <TypedText>{organisation.name}</TypedText>
            </p>
          )}
        </div>
      </div>
      <FactList facts={activityFacts(activity, words)} heardIn={language} />
      <div className={styles['procedure']}>
        <CarefulText said={procedure} />
        {procedure.map(({ text, language: saidIn }) => (
          <SoundButton key={saidIn} language={saidIn} says={[{ key: 'careful:procedure', text }]} />
        ))}
      </div>
      {procedure.some((said) => said.language !== language) && <AskHere language={language} t={t} />}
    </div>
  )
}
