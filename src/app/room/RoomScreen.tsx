import { languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import type { RoomLine } from '#app/parts/room/roomMessage.ts'
import { BOARD_WORDS } from '#app/room/boardWords.ts'
import type { BoardWords } from '#app/room/boardWords.ts'
import styles from './RoomScreen.module.css'

interface RoomScreenProps {
  readonly line: RoomLine | undefined
  readonly language: ResidentLanguage
}

/**
 * What hangs in the waiting room: the numbers that are called and the table to go to, as figures and pictures, with a few words in one
 * language after the other. No name, nothing about anybody. Everything stands in the middle, so that it reads the same from either side.
 */
export const RoomScreen = ({ line, language }: RoomScreenProps) => {
  const calls = line?.calls ?? []
  const next = line?.next ?? []
  return (
    <main className={styles['screen']}>
      {calls.length === 0 ? (
        <div className={styles['calm']}>
          <img src="/pictograms/waving.svg" alt="" width={160} height={160} />
          <h1 className={styles['welcome']}>
            <Words language={language} word="welcome" />
          </h1>
          <p className={styles['sit']}>
            <Words language={language} word="sit" />
          </p>
        </div>
      ) : (
        <div className={styles['called']}>
          <h1 className={styles['turn']}>
            <Words language={language} word="yourTurn" />
          </h1>
          <ul role="list" className={styles['calls']} data-many={calls.length > 1}>
            {calls.map(({ numbers, table, times }) => (
              // The key counts the calls, so that a number that is called again moves once more.
              <li key={`${numbers.join()} ${String(times)}`} className={styles['call']}>
                <span className={styles['numbers']} dir="ltr">
                  {numbers.map((number) => (
                    <span key={number} className={styles['number']}>
                      {number}
                    </span>
                  ))}
                </span>
                {table !== undefined && (
                  <span className={styles['table']}>
                    <img src="/pictograms/chair.svg" alt="" width={88} height={88} />
                    <span>
                      <span className={styles['figure']}>{table}</span>
                      <span className={styles['word']}>
                        <Words language={language} word="table" />
                      </span>
                    </span>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {next.length > 0 && (
        <div className={styles['next']}>
          <img src="/pictograms/clock.svg" alt="" width={56} height={56} />
          <h2 className={styles['soon']}>
            <Words language={language} word="next" />
          </h2>
          <ul role="list" className={styles['row']} dir="ltr">
            {next.map((number) => (
              <li key={number}>{number}</li>
            ))}
          </ul>
        </div>
      )}
    </main>
  )
}

/** A word in the language whose turn it is; it says so itself, so that letters and direction are right. */
const Words = ({ language, word }: { readonly language: ResidentLanguage; readonly word: keyof BoardWords }) => {
  const { htmlLang, dir } = languageOf(language)
  return (
    <span key={language} lang={htmlLang} dir={dir} className={styles['words']}>
      {BOARD_WORDS[language][word]}
    </span>
  )
}
