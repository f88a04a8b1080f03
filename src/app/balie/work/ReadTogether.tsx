import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Advice } from '#domain/programmes/adviseOn.ts'
import { RESIDENT_LANGUAGES, languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { activityPictogramOf } from '#app/parts/activityPictogramOf.ts'
import { AskHere } from '#app/parts/AskHere.tsx'
import { CarefulText } from '#app/parts/CarefulText.tsx'
import { useLanguage } from '#app/session/WordsContext.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'
import { Details } from '#app/ui/Details.tsx'
import { Light } from '#app/ui/Light.tsx'
import { SelectField } from '#app/ui/SelectField.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './Work.module.css'

interface ReadTogetherProps {
  readonly advice: Advice
  /** Of the resident, as their file has it. */
  readonly language: string | undefined
}

/** The light for who it is about: in their language once somebody has read it there, until then in Dutch and English with whom to ask. */
export const ReadTogether = ({ advice, language: own }: ReadTogetherProps) => {
  const { t } = useTranslation('rules')
  const staffLanguage = useLanguage()
  const [chosen, setChosen] = useState<ResidentLanguage | undefined>()
  const language = chosen ?? RESIDENT_LANGUAGES.find((id) => id === own) ?? staffLanguage
  return (
    <Details summary={t('path.together')}>
      <SelectField
        name="readLanguage"
        width="medium"
        label={t('path.language')}
        options={RESIDENT_LANGUAGES.map((id) => ({ value: id, label: languageOf(id).autonym }))}
        value={language}
        onChange={setChosen}
      />
      <InLanguage advice={advice} language={language} />
    </Details>
  )
}

const InLanguage = ({
  advice: { light, says, steps, open },
  language,
}: {
  readonly advice: Advice
  readonly language: ResidentLanguage
}) => {
  const words = useWordsIn(language)
  if (words === undefined) return <Skeleton lines={3} />
  const { t, careful } = words
  const more = steps
    .filter(({ id }) => !open.includes(id))
    .map((step) => step.says)
    .filter((word) => word !== null && word !== says)
  const { htmlLang, dir } = languageOf(language)
  return (
    <div lang={htmlLang} dir={dir} className={styles['together']}>
      <Light
        light={light}
        word={<CarefulText said={careful(wordKeys.light(light))} />}
        next={<CarefulText said={careful(wordKeys.lightAdvice(says))} />}
        picture={activityPictogramOf.lightAdvice(says)}
      />
      {more.map((word) => word !== null && <CarefulText key={word} said={careful(wordKeys.lightAdvice(word))} />)}
      <CarefulText said={careful('careful:procedure')} />
      {careful('careful:procedure').some((said) => said.language !== language) && <AskHere language={language} t={t} />}
    </div>
  )
}
