import ar from '#locales/ar/queue.json'
import en from '#locales/en/queue.json'
import nl from '#locales/nl/queue.json'
import { keptLanguage } from '#app/session/keptLanguage.ts'

/** What the three buttons at the foot say, to whoever of the staff hangs up the screen. */
export const roomToolWords = (): typeof nl.room => ({ nl, en, ar })[keptLanguage()].room
