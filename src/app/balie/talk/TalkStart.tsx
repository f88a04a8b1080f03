import { useTranslation } from 'react-i18next'
import { LANGUAGES } from '#i18n/languages.ts'
import { TalkBeenHere } from '#app/balie/talk/TalkBeenHere.tsx'
import { TalkWho } from '#app/balie/talk/TalkWho.tsx'
import { useFocusAtStart } from '#app/balie/talk/useFocusAtStart.ts'
import { useSides } from '#app/balie/talk/useSides.ts'
import { useTalkKeys } from '#app/balie/talk/useTalkKeys.ts'
import { useSession } from '#app/session/sessionStore.ts'
import type { OpenTalk } from '#app/session/sessionStore.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './TalkStart.module.css'

/** Before there is a file: which language, whether somebody was here before, what to call them, and how old; then the questions begin. */
export const TalkStart = ({ talk }: { readonly talk: OpenTalk }) => {
  const sides = useSides(talk.language)
  if (sides === undefined) return <Skeleton lines={4} />
  if (talk.language === undefined) return <ChooseLanguage />
  return talk.isNew === true ? <TalkWho talk={talk} sides={sides} /> : <TalkBeenHere talk={talk} sides={sides} />
}

/** Each language by its own name, so that somebody finds theirs; the rarer ones stand in the list above. */
const ChooseLanguage = () => {
  const { t } = useTranslation('questions')
  const format = useFormat()
  const openTalk = useSession((session) => session.openTalk)
  const heading = useFocusAtStart<HTMLHeadingElement>()
  const nothing = (): void => undefined
  const onKeyDown = useTalkKeys({
    onNumber: (number) => {
      const language = LANGUAGES[number - 1]
      if (language !== undefined) openTalk({ language: language.id })
    },
    onSay: nothing,
    onMore: undefined,
    onHelp: nothing,
    onNext: nothing,
    onBack: undefined,
  })
  return (
    <main tabIndex={-1} className={styles['main']} onKeyDown={onKeyDown}>
      <h1 tabIndex={-1} ref={heading}>
        {t('ask.language')}
      </h1>
      <ul role="list" className={styles['languages']}>
        {LANGUAGES.map(({ id, autonym, htmlLang, dir }) => (
          <li key={id}>
            <button type="button" data-choice className={styles['language']} onClick={() => openTalk({ language: id })}>
              <span lang={htmlLang} dir={dir} className={styles['autonym']}>
                {autonym}
              </span>
              <span className={styles['named']}>{format.language(id)}</span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  )
}
