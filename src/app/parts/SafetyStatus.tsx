import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SafetyDialog } from '#app/parts/SafetyDialog.tsx'
import type { Choosing } from '#app/parts/SafetyDialog.tsx'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { StatusPill } from '#app/ui/StatusPill.tsx'
import type { SafetyState } from '#app/ui/StatusPill.tsx'

/** How safe the work is, in a word; a press says more. It stands at the same place on every screen. */
export const SafetyStatus = ({ toChoose, onChoose }: Choosing) => {
  const { t } = useTranslation('offline')
  const { attention, lastSaved, online } = useEngineStatus()
  const [open, setOpen] = useState(false)
  const state: SafetyState = attention.length > 0 ? 'attention' : online === false ? 'noConnection' : 'safe'
  const words: Readonly<Record<SafetyState, string>> = {
    attention: t('pill.attention'),
    noConnection: t('pill.noConnection'),
    notYetSafe: t('pill.nothingYet'),
    safe: lastSaved === undefined ? t('pill.nothingYet') : t('pill.safe', { time: lastSaved }),
  }
  return (
    <>
      <StatusPill state={state} text={words[state]} onPress={() => setOpen(true)} />
      <SafetyDialog open={open} onClose={() => setOpen(false)} toChoose={toChoose} onChoose={onChoose} />
    </>
  )
}
