import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SafetyDialog } from '#app/parts/SafetyDialog.tsx'
import type { SafetyWays } from '#app/parts/SafetyDialog.tsx'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { StatusPill } from '#app/ui/StatusPill.tsx'
import type { SafetyState } from '#app/ui/StatusPill.tsx'
import type { EngineStatus } from '#engine/status.ts'
import { timeOf } from '#app/ui/timeOf.ts'

/** How safe the work is, in a word; a press says more. It stands at the same place on every screen. */
export const SafetyStatus = (ways: SafetyWays) => {
  const { t } = useTranslation('offline')
  const status = useEngineStatus()
  const { lastSaved, sync, safety } = status
  const [open, setOpen] = useState(false)
  const state = stateOf(status)
  const working = typeof sync?.working === 'object' ? sync.working : undefined
  const safeAt = safety === 'safe' && sync?.safeAt !== undefined ? timeOf(sync.safeAt) : lastSaved
  const words: Readonly<Record<SafetyState, string>> = {
    attention: t('pill.attention'),
    noConnection: t('pill.noConnection'),
    notYetSafe: sync === undefined || sync.unsent === 0 ? t('pill.nothingYet') : t('pill.notYetSafe', { count: sync.unsent }),
    syncing: working === undefined ? t('pill.syncing') : t('pill.syncingPart', { done: working.done, of: working.of }),
    safe: safeAt === undefined ? t('pill.nothingYet') : t('pill.safe', { time: safeAt }),
  }
  return (
    <>
      <StatusPill state={state} text={words[state]} onPress={() => setOpen(true)} />
      <SafetyDialog open={open} onClose={() => setOpen(false)} {...ways} />
    </>
  )
}

/** Without a server it is safe when it is on this laptop's disk; with one, when the server has confirmed it. */
const stateOf = ({ attention, online, safety }: EngineStatus): SafetyState => {
  if (attention.length > 0) return 'attention'
  if (safety === 'alone') return online === false ? 'noConnection' : 'safe'
  return safety
}
