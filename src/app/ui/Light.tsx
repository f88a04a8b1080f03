import { CircleCheck, CircleHelp, ListTodo, OctagonPause } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './Light.module.css'

export type LightColour = 'free' | 'doThisFirst' | 'notNow' | 'unknown'

const SHAPES: Readonly<Record<LightColour, LucideIcon>> = {
  free: CircleCheck,
  doThisFirst: ListTodo,
  notNow: OctagonPause,
  unknown: CircleHelp,
}

interface LightProps {
  readonly light: LightColour
  /** The word for it; the screen takes it from its own words. */
  readonly word: ReactNode
  /** What to do next and who arranges it, when there is room. */
  readonly next?: ReactNode
  /** Address of the picture that goes with it, where somebody may look along who does not read. */
  readonly picture?: string
}

/** The legal light: it advises and never refuses. Each light has its own shape, so it also reads in grey. */
export const Light = ({ light, word, next, picture }: LightProps) => {
  const Shape = SHAPES[light]
  return (
    <span className={styles['light']} data-light={light}>
      <Shape aria-hidden size={20} />
      <span className={styles['words']}>
        <span className={styles['word']}>{word}</span>
        {next !== undefined && <span className={styles['next']}>{next}</span>}
      </span>
      {picture !== undefined && <PictogramImg src={picture} size={40} />}
    </span>
  )
}
