import type { TravelCosts } from '#domain/words/activityWords.ts'
import { languageOf } from '#i18n/languages.ts'
import type { SaidIn } from '#i18n/setup.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { SlipFact } from '#app/documents/SlipFact.tsx'
import type { TwoLanguages, WordsOf } from '#app/documents/TwoLanguages.ts'
import { CarefulText } from '#app/parts/CarefulText.tsx'
import styles from './Slip.module.css'

interface SlipCostsProps extends TwoLanguages {
  readonly travelCosts: TravelCosts
}

/**
 * Who pays for the way, and how to ask for it. It is about money: in a language that no native speaker has read it stands in Dutch and
 * English, with the advice to ask a person. The Dutch is at the start already.
 */
export const SlipCosts = ({ travelCosts, dutch, own }: SlipCostsProps) => {
  const { htmlLang, dir } = languageOf(own.language)
  const inOwn = sentencesOf(own, travelCosts).map((said) => said.filter(({ language }) => language !== 'nl'))
  return (
    <SlipFact dutch={dutch} own={own} part="travelCosts">
      <div className={styles['both']}>
        <Sentences all={sentencesOf(dutch, travelCosts)} />
        {own.language !== 'nl' && (
          <div lang={htmlLang} dir={dir}>
            <Sentences all={inOwn} />
            {inOwn.flat().some(({ language }) => language !== own.language) && (
              <p className={styles['said']}>{own.t('resident:askHere')}</p>
            )}
          </div>
        )}
      </div>
    </SlipFact>
  )
}

const Sentences = ({ all }: { readonly all: readonly (readonly SaidIn[])[] }) => (
  <div className={styles['said']}>
    {all.map((said) => (
      <p key={said.map(({ text }) => text).join()}>
        <CarefulText said={said} />
      </p>
    ))}
  </div>
)

/** Who pays, and how to ask for it; where the counter is to be asked one sentence says both. */
const sentencesOf = ({ careful }: WordsOf, travelCosts: TravelCosts): readonly (readonly SaidIn[])[] => [
  ...(travelCosts === 'askCounter' ? [] : [careful(wordKeys.travelCosts(travelCosts))]),
  ...(travelCosts === 'none' ? [] : [careful(wordKeys.askTravel(travelCosts))]),
]
