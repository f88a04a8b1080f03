import { createContext } from 'react'
import type { Sounds } from '#app/parts/sound/Sounds.ts'

/** Undefined where nothing can be heard, as in a test that is not about sound: no sound button shows then. */
export const SoundsContext = createContext<Sounds | undefined>(undefined)
