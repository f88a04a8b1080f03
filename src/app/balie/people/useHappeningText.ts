import { useTranslation } from 'react-i18next'
import type { Happening } from '#queries/personTimeline.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { useFormat } from '#app/session/WordsContext.ts'

/** What happened, in one line. */
export const useHappeningText = (): ((what: Happening) => string) => {
  const { t } = useTranslation(['timeline', 'vocabulary'])
  const format = useFormat()
  const named = (title: string): string => title || t('unnamed')
  return (what) => {
    switch (what.kind) {
      case 'registered':
      case 'talkBegun':
      case 'talkHad':
      case 'leftLine':
      case 'movedAway':
      case 'note':
        return t(`row.${what.kind}`)
      case 'visit':
        return t('row.visit', { reason: t(wordKeys.visitReason(what.reason)) })
      case 'there': {
        const said = { count: what.times, activity: named(what.activity) }
        return what.minutes === 0 ? t('row.there', said) : t('row.thereHours', { ...said, hours: format.hours(what.minutes) })
      }
      case 'stopped':
        return what.why === 'unknown'
          ? t('row.stopped', { activity: named(what.activity) })
          : t('row.stoppedWhy', { activity: named(what.activity), why: t(wordKeys.stopReason(what.why)) })
      case 'proposed':
      case 'agreed':
      case 'trial':
      case 'active':
      case 'waits':
      case 'completed':
      case 'meeting':
      case 'met':
      case 'meetingOff':
      case 'notThere':
        return t(`row.${what.kind}`, { activity: named(what.activity) })
    }
  }
}
