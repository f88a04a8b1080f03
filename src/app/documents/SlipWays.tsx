import { minutes } from '#kernel/Minutes.ts'
import type { Appointment } from '#domain/participation/appointment.ts'
import type { TravelWay } from '#domain/words/interests.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { SlipBoth } from '#app/documents/SlipBoth.tsx'
import type { TwoLanguages } from '#app/documents/TwoLanguages.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './Slip.module.css'

interface SlipWaysProps extends TwoLanguages {
  readonly appointment: Pick<Appointment, 'footMinutes' | 'bikeMinutes' | 'busMinutes'>
}

/** The way there in pictures, with the minutes: only what somebody wrote down. */
export const SlipWays = ({ appointment, ...both }: SlipWaysProps) => {
  const all: readonly (readonly [TravelWay, number | undefined])[] = [
    ['foot', appointment.footMinutes],
    ['bike', appointment.bikeMinutes],
    ['bus', appointment.busMinutes],
  ]
  const known = all.flatMap(([way, length]) => (length === undefined ? [] : [{ way, length: minutes(length) }]))
  if (known.length === 0) return null
  return (
    <ul role="list" className={styles['tiles']}>
      {known.map(({ way, length }) => (
        <li key={way} className={styles['tile']}>
          <PictogramImg src={pictogramOf.way(way)} size={40} />
          <div className={styles['grow']}>
            <SlipBoth
              {...both}
              look="small"
              say={({ t, format }) => t('resident:fact.byWay', { way: t(wordKeys.way(way)), duration: format.hours(length) })}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}
