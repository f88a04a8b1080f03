import type { ParseKeys } from 'i18next'

/** Texts without a value in them, which can be heard too. */
export type KioskKey = Exclude<ParseKeys<['kiosk', 'questions', 'entrance']>, 'kiosk:step' | `${string}_${string}`> & `${string}:${string}`
