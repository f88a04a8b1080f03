import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import type { LanguageId } from '#i18n/languages.ts'

/** Who records in a language on this laptop, and that this person said yes. Sealed like the recordings. */
export interface Speaker {
  readonly id: string
  /** Empty for somebody who wants no name with it. */
  readonly name: string
  readonly consentOn: string
}

export const speakerDraft = (language: LanguageId): string => `speaker.${language}`

/** Somebody who has just said yes, under an id that means nothing elsewhere. */
export const newSpeaker = (name: string, today: CalendarDate): Speaker => ({
  id: Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  name: name.trim(),
  consentOn: today,
})

export const readSpeaker = (value: FieldValue | undefined): Speaker | undefined => {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined
  const { id, name, consentOn } = value
  return typeof id === 'string' && typeof name === 'string' && typeof consentOn === 'string' ? { id, name, consentOn } : undefined
}
