import { Copy, Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PARTS_OF_DAY } from '#domain/words/availability.ts'
import type { FreePart } from '#domain/words/availability.ts'
import { WEEKDAYS } from '#kernel/CalendarDate.ts'
import type { Format } from '#i18n/format.ts'
import { SOURCE_LANGUAGE, languageOf } from '#i18n/languages.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { WishWithoutOffer } from '#queries/wishRadar.ts'
import { ScreenOnly } from '#app/documents/ScreenOnly.tsx'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'
import { Button } from '#app/ui/Button.tsx'
import { Row } from '#app/ui/Row.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { useToast } from '#app/ui/toastContext.ts'
import styles from './Figures.module.css'

/** A text for the volunteer centre: always in Dutch, since that is what it is read in. It says how many, never who. */
export const VacancyText = ({ wish }: { readonly wish: WishWithoutOffer }) => {
  const { t, i18n } = useTranslation('figures')
  const { locationName } = useEngineStatus()
  const show = useToast()
  const dutch = useWordsIn(SOURCE_LANGUAGE)
  if (dutch === undefined) return <Skeleton lines={4} />
  const say = i18n.getFixedT(SOURCE_LANGUAGE, 'figures')
  const interest = dutch.t(wordKeys.interest(wish.interest))
  const { people } = wish
  const lines = [
    say('vacancy.head', { interest }),
    people.kind === 'few' ? say('vacancy.some', { interest }) : say('vacancy.many', { interest, count: people.count }),
    ...(wish.freeParts.length > 0
      ? [say('vacancy.when', { when: dutch.format.list(wish.freeParts.map((part) => partText(part, dutch.format))) })]
      : []),
    ...(wish.littleDutch ? [say('vacancy.dutch')] : []),
    say('vacancy.unpaid'),
    locationName === '' ? say('vacancy.contact') : say('vacancy.contactAt', { location: locationName }),
  ]
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(lines.join('\n\n').replace(INVISIBLE, ''))
      show({ text: t('wishes.copied') })
    } catch {
      show({ text: t('wishes.notCopied'), tone: 'problem' })
    }
  }
  return (
    <div className={styles['vacancy']}>
      <div lang={languageOf(SOURCE_LANGUAGE).htmlLang} dir="ltr" className={styles['paper']}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <ScreenOnly>
        <Row>
          <Button icon={<Copy aria-hidden />} onClick={() => void copy()}>
            {t('wishes.copy')}
          </Button>
          <Button icon={<Printer aria-hidden />} onClick={() => globalThis.print()}>
            {t('wishes.print')}
          </Button>
        </Row>
      </ScreenOnly>
    </div>
  )
}

/** The marks around a name that keep its direction have no place in a text that goes to another program. */
const INVISIBLE = /[\u2066-\u2069]/gu

const partText = (part: FreePart, format: Format): string => {
  const weekday = WEEKDAYS.find((day) => part.startsWith(day))
  const time = PARTS_OF_DAY.find((each) => part.endsWith(each))
  return weekday === undefined || time === undefined ? '' : format.weekdayPart(weekday, time)
}
