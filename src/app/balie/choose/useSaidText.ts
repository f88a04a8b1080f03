import { useTranslation } from 'react-i18next'
import type { Declaration } from '#domain/offer/organisation.ts'
import type { Presence } from '#domain/participation/attendance.ts'
import type { AppointmentLife } from '#domain/participation/appointment.ts'
import type { MatchLife } from '#domain/participation/match.ts'
import { wordKeyOf } from '#i18n/wordKeyOf.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { ShownValue } from '#queries/conflictInbox.ts'
import { useFormat } from '#app/session/WordsContext.ts'

/** A value in words: what it comes to, and what belongs to it on lines of their own. */
export interface SaidText {
  readonly text: string
  readonly more: readonly string[]
  /** Somebody typed it, in whatever direction it runs. */
  readonly typed: boolean
}

export const useSaidText = (): ((said: ShownValue) => SaidText) => {
  const { t } = useTranslation([
    'choose',
    'vocabulary',
    'staffVocabulary',
    'careful',
    'slip',
    'questions',
    'common',
    'activities',
    'appointment',
  ])
  const format = useFormat()

  const matchLifeText = (life: MatchLife): SaidText => {
    const day = format.date('on' in life ? life.on : life.since, 'short')
    return own(t(wordKeys.matchLife(life.kind)), day, ...(life.kind === 'stopped' ? [t(wordKeys.stopReason(life.why))] : []))
  }
  const appointmentLifeText = (life: AppointmentLife): SaidText => {
    const word = t(`appointment:life.${life.kind}`)
    switch (life.kind) {
      case 'planned':
        return own(word)
      case 'happened':
      case 'moved':
        return own(word, format.date(life.on, 'short'))
      case 'cancelled':
        return own(word, format.date(life.on, 'short'), t(`appointment:cancelReason.${life.why}`))
    }
  }
  const presenceText = (presence: Presence): SaidText => {
    const word = t(wordKeys.presence(presence.kind))
    switch (presence.kind) {
      case 'notKnown':
        return own(word)
      case 'present':
      case 'late':
        return own(word, format.hours(presence.minutes), t(wordKeys.toldBy(presence.toldBy)))
      case 'absent':
        return own(word, t(wordKeys.absenceReason(presence.why)))
    }
  }
  const declarationText = (declaration: Declaration): SaidText => {
    const word = t(wordKeys.declaration(declaration.kind))
    switch (declaration.kind) {
      case 'unknown':
      case 'notNeeded':
        return own(word)
      case 'refused':
        return own(word, format.date(declaration.on, 'short'))
      case 'received':
        return own(word, format.date(declaration.on, 'short'), declaration.work)
      case 'valid':
        return own(word, t('activities:declaration.until', { day: format.date(declaration.until, 'short') }), declaration.work)
    }
  }

  return (said) => {
    switch (said.kind) {
      case 'nothing':
        return own(t('value.nothing'))
      case 'notReadable':
        return own(t('value.notReadable'))
      case 'declined':
        return own(t('common:declined'))
      case 'text':
        return { text: said.text, more: [], typed: true }
      case 'yesNo':
        return own(said.yes ? t('common:yes') : t('common:no'))
      case 'among':
        return own(said.among ? t('value.among') : t('value.notAmong'))
      case 'day':
        return own(format.date(said.day, 'full'))
      case 'time':
        return own(format.time(said.time))
      case 'count':
        return own(format.number(said.count))
      case 'minutes':
        return own(format.hours(said.minutes))
      case 'year':
        // Never grouped: 1998, not 1.998.
        return own(String(said.year))
      case 'language':
        return own(format.language(said.language))
      case 'word':
        return own(t(wordKeyOf(said)))
      case 'residentLife':
        return own(t(wordKeys.residentLife(said.life.kind)), ...(said.life.kind === 'left' ? [format.date(said.life.on, 'short')] : []))
      case 'matchLife':
        return matchLifeText(said.life)
      case 'appointmentLife':
        return appointmentLifeText(said.life)
      case 'supporter':
        return own(t(`appointment:supporter.${said.answer}`), said.name ?? '')
      case 'presence':
        return presenceText(said.presence)
      case 'declaration':
        return declarationText(said.declaration)
    }
  }
}

const own = (text: string, ...more: readonly string[]): SaidText => ({ text, more: more.filter((line) => line !== ''), typed: false })
