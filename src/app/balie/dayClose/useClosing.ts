import { useCallback, useEffect, useRef, useState } from 'react'
import { backupName } from '#domain/visit/backupName.ts'
import type { Closing } from '#engine/closingClient.ts'
import { useDayClosing } from '#app/balie/dayClose/dayClosing.ts'
import { saveFile } from '#app/parts/saveFile.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'

export interface ClosingDay {
  readonly closing: Closing | 'loading' | 'failed'
  readonly busy: boolean
  /** Why there is no backup, where one was tried. */
  readonly backupProblem: 'notWhole' | 'notMade' | undefined
  /** The backup file that was made for it. */
  readonly file: string | undefined
  /** Begins, or tries once more. */
  readonly close: () => void
}

/** Closing the day: how it stands, counted anew whenever something is saved or comes back from the server. */
export const useClosing = (): ClosingDay => {
  const engine = useEngine()
  const { location, sync } = useEngineStatus()
  const { today } = useNow()
  const { begun, begin } = useDayClosing()
  const mine = begun?.location === location && begun?.day === today ? begun : undefined
  const [closing, setClosing] = useState<ClosingDay['closing']>('loading')
  const [busy, setBusy] = useState(false)
  const [backupProblem, setBackupProblem] = useState<ClosingDay['backupProblem']>()
  const asked = useRef(0)
  const begunAt = mine?.at

  const look = useCallback(async () => {
    asked.current += 1
    const turn = asked.current
    const found = await engine.closing(begunAt)
    // A later question was asked meanwhile: this answer is of before what it is about.
    if (turn === asked.current) setClosing(found.ok ? found.value : 'failed')
  }, [engine, begunAt])

  useEffect(() => {
    void look()
    return engine.onChanged(() => void look())
  }, [engine, look, sync])

  const makeBackup = async (): Promise<string | undefined> => {
    const made = await engine.closingBackup()
    setBackupProblem(made.ok ? undefined : made.error.kind === 'backupNotWhole' ? 'notWhole' : 'notMade')
    if (!made.ok) return undefined
    const name = backupName(today)
    saveFile(name, made.value.bytes, 'application/octet-stream')
    return name
  }

  const run = async (): Promise<void> => {
    setBusy(true)
    // Said to the other laptops before anything is sent, so that this, too, is among what is confirmed.
    await engine.perform('closeDay', {})
    const at = await engine.closingMoment()
    const before = await engine.closing(undefined)
    const by = before.ok && before.value.kind === 'notBegun' ? before.value.by : undefined
    const file = by === 'file' ? await makeBackup() : undefined
    begin({ location, day: today, at, ...(file === undefined ? {} : { file }) })
    if (by === 'server') engine.syncNow()
    setBusy(false)
  }

  return { closing, busy, backupProblem, file: mine?.file, close: () => void run() }
}
