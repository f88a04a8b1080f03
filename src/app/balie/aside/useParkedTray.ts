import { useCallback, useEffect, useState } from 'react'
import type { ParkedLine } from '#engine/exchangeClient.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'

export type Tray = readonly ParkedLine[] | 'loading' | 'failed'

/** What lies aside now; asked again when the server put more there, and by `reload`. */
export const useParkedTray = (): { readonly tray: Tray; readonly reload: () => void } => {
  const engine = useEngine()
  const { sync } = useEngineStatus()
  const [tray, setTray] = useState<Tray>('loading')
  const aside = sync?.aside

  const reload = useCallback(() => {
    void engine.parkedTray().then((found) => {
      setTray(found.ok ? found.value : 'failed')
    })
  }, [engine])

  useEffect(reload, [reload, aside])

  return { tray, reload }
}
