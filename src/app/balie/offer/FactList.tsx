import type { Fact, FactValue } from '#app/balie/offer/activityFacts.ts'
import { languageOf } from '#i18n/languages.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import { classNames } from '#app/ui/classNames.ts'
import { phoneHref } from '#app/ui/phoneHref.ts'
import styles from './FactList.module.css'

/** Things to know, each with its name. A telephone number can be pressed. */
export const FactList = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className={styles['facts']}>
    {facts.map(({ key, label, values }) => (
      <div key={key} className={styles['fact']}>
        <dt className={styles['label']}>{label}</dt>
        <dd className={classNames(styles['values'], values.some(({ pictogram }) => pictogram === undefined) && styles['lines'])}>
          {values.map((value) => (
            <Value key={value.text} value={value} />
          ))}
        </dd>
      </div>
    ))}
  </dl>
)

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
