import type { RecordId } from '#kernel/RecordId.ts'
import { residentReason } from '#i18n/residentReason.ts'
import type { SuggestedActivity } from '#queries/suggestActivities.ts'
import type { Sides } from '#app/balie/talk/useSides.ts'
import type { Side } from '#app/parts/Side.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './TalkFits.module.css'

interface TalkFitsProps {
  readonly residentId: RecordId
  readonly sides: Sides
}

/** Enough to talk about while the questions go on. */
const SHOWN = 3
const REASONS = 2

/** What may suit this person by what was said so far: a first sight of why these questions are asked. */
export const TalkFits = ({ residentId, sides }: TalkFitsProps) => {
  const { today, clockTime } = useNow()
  const asked = useAnswer('suggestActivities', { residentId, day: today, now: clockTime, limit: SHOWN })
  const fits = asked.state === 'answered' ? asked.answer : []
  if (fits.length === 0) return null
  const { own, staff } = sides
  return (
    <section className={styles['strip']} aria-labelledby="talk-fits">
      <h2 id="talk-fits" className={styles['title']}>
        <span lang={own.lang} dir={own.dir}>
          {own.words.t('questions:fits')}
        </span>
        {staff && (
          <span lang={staff.lang} dir={staff.dir} className={styles['small']}>
            {staff.words.t('questions:fits')}
          </span>
        )}
      </h2>
      <ul role="list" className={styles['list']}>
        {fits.map((fit) => (
          <li key={fit.activityId} className={styles['fit']}>
            {fit.interest !== undefined && <PictogramImg src={pictogramOf.interest(fit.interest)} size={40} />}
            <div className={styles['words']}>
              <strong>
                <TypedText>{fit.title}</TypedText>
              </strong>
              <Reasons fit={fit} side={own} />
              {staff && <Reasons fit={fit} side={staff} small />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Reasons = ({ fit, side, small = false }: { readonly fit: SuggestedActivity; readonly side: Side; readonly small?: boolean }) => {
  const { lang, dir, words } = side
  const said = fit.reasons
    .map((reason) => residentReason(reason, words.t, words.format))
    .filter((text) => text !== undefined)
    .slice(0, REASONS)
  return (
    <span lang={lang} dir={dir} className={small ? styles['small'] : styles['reason']}>
      {said.join(' · ')}
    </span>
  )
}
