import { lazy } from 'react'

/** What is needed after the first screen. It is fetched while somebody looks for their language, so that nobody waits for it. */
const loadStep = () => import('#app/kiosk/StepScreen.tsx')
const loadDone = () => import('#app/kiosk/DoneScreen.tsx')
const loadTrouble = () => import('#app/kiosk/TroubleScreen.tsx')
const loadStillThere = () => import('#app/kiosk/StillThere.tsx')

export const StepScreen = lazy(async () => ({ default: (await loadStep()).StepScreen }))
export const DoneScreen = lazy(async () => ({ default: (await loadDone()).DoneScreen }))
export const TroubleScreen = lazy(async () => ({ default: (await loadTrouble()).TroubleScreen }))
export const StillThere = lazy(async () => ({ default: (await loadStillThere()).StillThere }))

/** HPKE: a telephone that loses its network before the last screen must be able to seal. */
const loadSeal = () => import('#vault/sealForLocation.ts')

export const fetchLaterScreens = async (): Promise<void> => {
  await Promise.all([loadStep(), loadDone(), loadTrouble(), loadStillThere(), loadSeal()])
}
