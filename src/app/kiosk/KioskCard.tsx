import type { ReactNode } from 'react'
import { minutes } from '#kernel/Minutes.ts'
import type { PublicActivity, PublicSession } from '#domain/offer/publicWeek.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { Side } from '#app/parts/Side.ts'
import { CarefulText } from '#app/parts/CarefulText.tsx'
import { SoundButton } from '#app/parts/sound/SoundButton.tsx'
import { activityPictogramOf } from '#app/parts/activityPictogramOf.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { classNames } from '#app/ui/classNames.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './KioskCard.module.css'

interface KioskCardProps {
  readonly side: Side
  readonly activity: PublicActivity
  readonly session: PublicSession
  readonly children: ReactNode
}

/** One activity on one day: what it is, when, where, how one gets there, what it costs, whether it is paid, and what to bring. */
export const KioskCard = ({ side, activity, session, children }: KioskCardProps) => {
  const { t, format, careful } = side.words
  const { interest, programme, tasks, place, bring, travelCosts, languageNeed } = activity
  const about = interest === undefined ? wordKeys.programme(programme) : wordKeys.interest(interest)
  const facts: readonly { readonly id: string; readonly picture: string; readonly text: string }[] = [
    ...(interest === undefined
      ? []
      : [{ id: 'programme', picture: pictogramOf.programme(programme), text: t(wordKeys.programme(programme)) }]),
    ...tasks.map((task) => ({ id: `task-${task}`, picture: activityPictogramOf.task(task), text: t(wordKeys.task(task)) })),
    ...(place ? [{ id: 'place', picture: activityPictogramOf.place(place), text: t(wordKeys.place(place)) }] : []),
    ...WAYS.flatMap(({ way, length }) => {
      const far = activity[length]
      return far === undefined ? [] : [{ id: way, picture: pictogramOf.way(way), text: format.hours(minutes(far)) }]
    }),
    { id: 'language', picture: activityPictogramOf.languageNeed(languageNeed), text: t(wordKeys.languageNeed(languageNeed)) },
    ...bring.map((each) => ({ id: `bring-${each}`, picture: pictogramOf.bring(each), text: t(wordKeys.bring(each)) })),
  ]
  return (
    <article className={styles['card']}>
      <div className={styles['top']}>
        <PictogramImg src={interest === undefined ? pictogramOf.programme(programme) : pictogramOf.interest(interest)} size={72} />
        <h3 className={styles['title']}>{t(about)}</h3>
        <SoundButton language={side.language} says={[{ key: about, text: t(about) }]} size="big" />
      </div>
      <p className={styles['when']} dir="ltr">
        {[session.startsAt, session.endsAt].flatMap((time) => (time === undefined ? [] : [format.time(time)])).join(' – ')}
      </p>
      <ul role="list" className={styles['facts']}>
        {facts.map(({ id, picture, text }) => (
          <li key={id} className={styles['fact']}>
            <PictogramImg src={picture} size={32} />
            <span>{text}</span>
          </li>
        ))}
        <li className={classNames(styles['fact'], styles['costs'])}>
          <PictogramImg src={activityPictogramOf.travelCosts(travelCosts)} size={32} />
          <CarefulText said={careful(wordKeys.travelCosts(travelCosts))} />
        </li>
      </ul>
      <div className={styles['do']}>{children}</div>
    </article>
  )
}

const WAYS = [
  { way: 'foot', length: 'footMinutes' },
  { way: 'bike', length: 'bikeMinutes' },
  { way: 'bus', length: 'busMinutes' },
] as const
