import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { foldText } from '#kernel/foldText.ts'
import { useCommands } from '#app/balie/keys/useCommands.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import type { ShortcutId } from '#app/ui/shortcuts/shortcuts.ts'

export interface PaletteRow {
  readonly key: string
  readonly kind: 'deed' | 'person' | 'activity'
  readonly word: string
  readonly beside?: string
  readonly shortcut?: ShortcutId
  readonly run: () => void
}

export interface PaletteGroup {
  readonly key: string
  readonly title: string
  readonly rows: readonly PaletteRow[]
}

/** More than fits on a screen helps nobody choose: a letter more does. */
const SHOWN = 6

/** What fits what was typed. Without a word only deeds: who is registered here is nobody's business until somebody is looked for. */
export const usePaletteRows = (text: string, onKeys: () => void): readonly PaletteGroup[] => {
  const { t } = useTranslation('queue')
  const [, go] = useLocation()
  const { today } = useNow()
  const select = useSession((session) => session.select)
  const commands = useCommands(onKeys)
  const wanted = text.trim()
  const people = useAnswer('findResidents', { text: wanted, limit: wanted === '' ? 0 : SHOWN })
  const activities = useAnswer('activityOverview', { day: today, text: wanted, openOnly: true })

  const deeds = commands.filter(({ word }) => holds(word, wanted)).map((command): PaletteRow => ({ ...command, kind: 'deed' }))
  const found = wanted !== '' && people.state === 'answered' ? people.answer.rows : []
  const offered = wanted !== '' && activities.state === 'answered' ? activities.answer.slice(0, SHOWN) : []
  const groups: readonly PaletteGroup[] = [
    {
      key: 'people',
      title: t('palette.people'),
      rows: found.map(({ residentId, name, personCode }) => ({
        key: residentId,
        kind: 'person',
        word: name,
        beside: personCode,
        run: () => {
          select({ residentId })
          go(PATHS.resident)
        },
      })),
    },
    {
      key: 'activities',
      title: t('palette.activities'),
      rows: offered.map(({ activityId, title, organisationName }) => ({
        key: activityId,
        kind: 'activity',
        word: title,
        ...(organisationName !== undefined && { beside: organisationName }),
        run: () => {
          select({ activityId })
          go(PATHS.activity)
        },
      })),
    },
    { key: 'deeds', title: t('palette.deeds'), rows: deeds },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

/** Every word that was typed begins one of its words, in any case and with or without accents. */
const holds = (said: string, wanted: string): boolean => {
  const words = foldText(said).split(' ')
  return foldText(wanted)
    .split(' ')
    .every((part) => words.some((word) => word.startsWith(part)))
}
