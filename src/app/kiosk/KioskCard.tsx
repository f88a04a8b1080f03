import type { ReactNode } from 'react'
import { minutes } from '#kernel/Minutes.ts'
import type { PublicActivity, PublicSession } from '#domain/offer/publicWeek.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { Side } from '#app/parts/Side.ts'
import type { SpokenText } from '#app/parts/sound/Sounds.ts'
import { SoundButton } from '#app/parts/sound/SoundButton.tsx'
import { useSound } from '#app/parts/sound/useSound.ts'
import { COMPOSED } from '#app/kiosk/kioskChoices.ts'
import { activityPictogramOf } from '#app/parts/activityPictogramOf.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { SaidCareful } from '#app/kiosk/SaidCareful.tsx'
import { classNames } from '#app/ui/classNames.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './KioskCard.module.css'

interface KioskCardProps {
  readonly side: Side
  readonly activity: PublicActivity
  readonly session: PublicSession
  readonly children: ReactNode
}

type CardWord = ReturnType<(typeof wordKeys)['bring' | 'interest' | 'languageNeed' | 'place' | 'programme' | 'task']>

/** One activity on one day: what it is, when, where, how one gets there, what it costs, whether it is paid, and what to bring. */
export const KioskCard = ({ side, activity, session, children }: KioskCardProps) => {
  const { t, format } = side.words
  const said = (key: CardWord): SpokenText => ({ key, text: t(key) })
  const { interest, programme, tasks, place, bring, travelCosts, languageNeed } = activity
  const about = interest === undefined ? wordKeys.programme(programme) : wordKeys.interest(interest)
  const facts: readonly { readonly id: string; readonly picture: string; readonly says: SpokenText }[] = [
    ...(interest === undefined
      ? []
      : [{ id: 'programme', picture: pictogramOf.programme(programme), says: said(wordKeys.programme(programme)) }]),
    ...tasks.map((task) => ({ id: `task-${task}`, picture: activityPictogramOf.task(task), says: said(wordKeys.task(task)) })),
    ...(place ? [{ id: 'place', picture: activityPictogramOf.place(place), says: said(wordKeys.place(place)) }] : []),
    ...WAYS.flatMap(({ way, length }) => {
      const far = activity[length]
      return far === undefined
        ? []
        : [{ id: way, picture: pictogramOf.way(way), says: { key: COMPOSED, text: format.hours(minutes(far)) } }]
    }),
    { id: 'language', picture: activityPictogramOf.languageNeed(languageNeed), says: said(wordKeys.languageNeed(languageNeed)) },
    ...bring.map((each) => ({ id: `bring-${each}`, picture: pictogramOf.bring(each), says: said(wordKeys.bring(each)) })),
  ]
  const when = [session.startsAt, session.endsAt].flatMap((time) => (time === undefined ? [] : [format.time(time)])).join(' – ')
  const all = [said(about), ...(when === '' ? [] : [{ key: COMPOSED, text: when }]), ...facts.map(({ says }) => says)]
  const recorded = all.filter(({ key }) => key !== COMPOSED)
  // A voice reads all of the card; who recorded what stands on cards can not have recorded a time.
  const heard = [useSound(side.language, all) && all, useSound(side.language, recorded) && recorded].find(Boolean) ?? [said(about)]
  return (
    <article className={styles['card']}>
      <div className={styles['top']}>
        <PictogramImg src={interest === undefined ? pictogramOf.programme(programme) : pictogramOf.interest(interest)} size={72} />
        <h3 className={styles['title']}>{t(about)}</h3>
        <SoundButton language={side.language} says={heard} size="big" />
      </div>
      <p className={styles['when']} dir="ltr">
        {when}
      </p>
      <ul role="list" className={styles['facts']}>
        {facts.map(({ id, picture, says }) => (
          <li key={id} className={styles['fact']}>
            <PictogramImg src={picture} size={32} />
            <span>{says.text}</span>
          </li>
        ))}
        <li className={classNames(styles['fact'], styles['costs'])}>
          <PictogramImg src={activityPictogramOf.travelCosts(travelCosts)} size={32} />
          <SaidCareful side={side} word={wordKeys.travelCosts(travelCosts)} />
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
