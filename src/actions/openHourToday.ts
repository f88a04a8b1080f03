import type { RecordOf } from '#domain/recordKinds.ts'
import type { ActionDeps } from '#actions/ports.ts'

/** With several open, that of the counter in the settings; otherwise the one that opened last. */
export const openHourToday = (deps: ActionDeps): RecordOf<'walkInHour'> | undefined => {
  const open = deps.read.by('walkInHour', 'day', deps.today).filter((hour) => hour.state === 'open')
  const counterName = deps.read.all('settings')[0]?.counterName
  return (
    open.find((hour) => hour.counterName === counterName) ?? open.toSorted((a, b) => ((a.openedAt ?? '') < (b.openedAt ?? '') ? 1 : -1))[0]
  )
}
