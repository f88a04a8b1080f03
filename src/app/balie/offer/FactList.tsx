import type { Fact, FactValue } from '#app/balie/offer/activityFacts.ts'
import { languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { SoundButton } from '#app/parts/sound/SoundButton.tsx'
import type { SpokenText } from '#app/parts/sound/Sounds.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import { classNames } from '#app/ui/classNames.ts'
import { phoneHref } from '#app/ui/phoneHref.ts'
import styles from './FactList.module.css'

interface FactListProps {
  readonly facts: readonly Fact[]
  /** The language in which each thing can be heard; without it nothing can. */
  readonly heardIn?: ResidentLanguage
}

/** Things to know, each with its name. A telephone number can be pressed. */
export const FactList = ({ facts, heardIn }: FactListProps) => (
  <dl className={styles['facts']}>
    {facts.map(({ key, label, values }) => (
      <div key={key} className={classNames(styles['fact'], heardIn && styles['heard'])}>
        <dt className={styles['label']}>{label}</dt>
        <dd className={classNames(styles['values'], values.some(({ pictogram }) => pictogram === undefined) && styles['lines'])}>
          {values.map((value) => (
            <Value key={value.text} value={value} />
          ))}
        </dd>
        {heardIn && (
          <dd className={styles['sound']}>
            <SoundButton language={heardIn} says={saysOf({ key, label, values }, heardIn)} />
          </dd>
        )}
      </div>
    ))}
  </dl>
)

/** The name of the thing and what of it stands in that language. What somebody typed, times and numbers are seen, not heard. */
const saysOf = ({ key, label, values }: Fact, heardIn: ResidentLanguage): readonly SpokenText[] => [
  { key: `resident:fact.${key}`, text: label },
  ...values.flatMap(({ word, text, language = heardIn }) => (word === undefined || language !== heardIn ? [] : [{ key: word, text }])),
]

const Value = ({ value: { text, pictogram, language, typed = false, phone = false } }: { readonly value: FactValue }) => (
  <span className={styles['value']}>
    {pictogram !== undefined && <PictogramImg src={pictogram} />}
    {phone ? (
      <a href={phoneHref(text)} className={styles['phone']}>
        <bdi dir="ltr">{text}</bdi>
      </a>
    ) : (
      <span {...(language && { lang: languageOf(language).htmlLang, dir: languageOf(language).dir })}>
        {typed ? <TypedText>{text}</TypedText> : text}
      </span>
    )}
  </span>
)
