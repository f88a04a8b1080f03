import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { courierWorkerUrl } from 'virtual:worker-urls'
import { localTime } from '#kernel/localTime.ts'
import { instant } from '#kernel/Instant.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { bundleLoaders } from '#i18n/bundleLoaders.ts'
import { SOURCE_LANGUAGE } from '#i18n/languages.ts'
import { createWords } from '#i18n/setup.ts'
import { startKioskCourier } from '#courier/clientKiosk.ts'
import { ClosedScreen } from '#app/kiosk/ClosedScreen.tsx'
import { Kiosk } from '#app/kiosk/Kiosk.tsx'
import { laptopHost } from '#app/kiosk/KioskHost.ts'
import type { KioskHost } from '#app/kiosk/KioskHost.ts'
import { kioskWays } from '#app/kiosk/kioskWays.ts'
import { createAddedClips } from '#app/offline/addedClips.ts'
import { createShippedClips } from '#app/offline/shippedClips.ts'
import { trustScripts } from '#app/offline/trustScripts.ts'
import { createSounds } from '#app/parts/sound/createSounds.ts'
import { createClipPlayer } from '#app/parts/sound/playClip.ts'
import { createSystemVoices } from '#app/parts/sound/systemVoices.ts'
import { createKioskFlag } from '#app/session/kioskFlag.ts'
import { SoundsContext } from '#app/session/SoundsContext.ts'
import { WordsContext } from '#app/session/WordsContext.ts'
import '#app/ui/fonts.css'
import '#app/ui/tokens.css'
import '#app/ui/base.css'

/** The composition root of the kiosk: no engine, no key and no database. It seals, and hands over what it can not open again. */
const start = async (): Promise<void> => {
  const rootElement = document.getElementById('root')
  if (rootElement === null) throw new Error('kiosk.html has no #root')
  // A page that the browser put aside whole, and shows again on "back", would show what somebody filled in.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
  const [host, words] = await Promise.all([
    findHost(),
    // No word of the staff: their screens are not here.
    createWords({
      language: SOURCE_LANGUAGE,
      load: { resident: bundleLoaders.resident, staff: () => Promise.resolve({}) },
      onMissing: () => undefined,
    }),
  ])
  const sounds = createSounds({
    // A telephone that is not ours keeps nothing, no clips either: there the voices of the telephone itself read aloud.
    sources: host?.from === 'kiosk' ? [createAddedClips(), createShippedClips()] : [],
    voices: createSystemVoices('speechSynthesis' in globalThis ? speechSynthesis : undefined),
    playClip: createClipPlayer(),
  })
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) sounds.stop()
  })
  const dice = { id: randomId, below: randomBelow }
  const today = () => localTime(instant(Date.now())).today
  createRoot(rootElement).render(
    <StrictMode>
      <WordsContext.Provider value={words}>
        <SoundsContext.Provider value={sounds}>
          {host === undefined ? <ClosedScreen toCounter={undefined} /> : <Kiosk host={host} dice={dice} today={today} />}
        </SoundsContext.Provider>
      </WordsContext.Provider>
    </StrictMode>,
  )
}

/** A telephone came by the address of a poster; a laptop is told by its own flag of which counter it is a kiosk. */
const findHost = async (): Promise<KioskHost | undefined> => {
  if (location.pathname === '/k') {
    const { phoneHost } = await import('#app/kiosk/phoneHost.ts')
    return phoneHost(location.hash, () => location.reload())
  }
  const flag = createKioskFlag({ storage: localStorage, now: Date.now })
  const counter = flag.location()
  if (counter === undefined) return undefined
  const ways = kioskWays(flag.besideUntil(), {
    now: Date.now,
    replace: (address) => location.replace(address),
    close: () => window.close(),
  })
  flag.onLowered(ways.toCounter)
  const trusted = trustScripts([courierWorkerUrl])
  return laptopHost(
    startKioskCourier(() => new Worker(trusted(courierWorkerUrl))),
    counter,
    ways,
  )
}

/** 128 random bits as 22 signs of base64url. */
const randomId = (): RecordId =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '') as RecordId

/** A whole number below this one, each as likely as another for the small numbers that a code and a picture need. */
const randomBelow = (most: number): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % most

void start()
