import { useTranslation } from 'react-i18next'
import { RESIDENT_LANGUAGES, languageOf } from '#i18n/languages.ts'
import type { DeedAnswer } from '#engine/deeds.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useFormat, useLanguage } from '#app/session/WordsContext.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'
import { Card } from '#app/ui/Card.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './Door.module.css'

/** What the door says to who came in, in their own language, and to the person who stands beside it. */
export const DoorSays = ({ said }: { readonly said: DeedAnswer<'checkInAtDoor'> }) => {
  const { t } = useTranslation('sessions')
  const format = useFormat()
  switch (said.kind) {
    case 'in':
    case 'late':
    case 'already':
      return (
        <Card tone="good" padding="roomy">
          <div className={styles['in']}>
            <PictogramImg src={pictogramOf.presence('present')} size={72} />
            <div>
              <p className={styles['name']}>{t(`door.${said.kind}`, { name: said.calledAs })}</p>
              <Welcome language={said.language} already={said.kind === 'already'} />
            </div>
          </div>
        </Card>
      )
    case 'justIn':
      return <Card tone="sand">{t('door.justIn', { name: said.calledAs })}</Card>
    case 'tooEarly':
      return <Card tone="sand">{t('door.tooEarly', { time: format.time(said.from) })}</Card>
    case 'unknownCode':
    case 'notToday':
    case 'calledOff':
    case 'over':
      return <Card tone="sand">{t(`door.${said.kind}`)}</Card>
  }
}

const Welcome = ({ language, already }: { readonly language?: string | undefined; readonly already: boolean }) => {
  const own = useLanguage()
  const theirs = RESIDENT_LANGUAGES.find((id) => id === language) ?? own
  const words = useWordsIn(theirs)
  if (words === undefined) return null
  const { htmlLang, dir } = languageOf(theirs)
  return (
    <p lang={htmlLang} dir={dir} className={styles['welcome']}>
      {already ? words.t('sessionWords:door.already') : words.t('sessionWords:door.welcome')}
    </p>
  )
}
