import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { App } from '#app/App.tsx'
import { createAddedClips } from '#app/offline/addedClips.ts'
import { registerServiceWorker } from '#app/offline/appUpdate.ts'
import { arrivedCode } from '#app/session/arrivedCode.ts'
import { watchInstallPrompt } from '#app/offline/installPrompt.ts'
import { openKioskWindow } from '#app/offline/openKioskWindow.ts'
import { createShippedClips } from '#app/offline/shippedClips.ts'
import { createCourierWorker, createEngineWorker, createKeeperWorker, createStoryWorker } from '#app/offline/trustedUrls.ts'
import { createClipPlayer } from '#app/parts/sound/playClip.ts'
import { createSounds } from '#app/parts/sound/createSounds.ts'
import { createSystemVoices } from '#app/parts/sound/systemVoices.ts'
import { AddedClipsContext } from '#app/session/AddedClipsContext.ts'
import { ClockContext } from '#app/session/ClockContext.ts'
import { EngineContext } from '#app/session/EngineContext.ts'
import { keptLanguage } from '#app/session/keptLanguage.ts'
import { createKioskFlag } from '#app/session/kioskFlag.ts'
import { SoundsContext } from '#app/session/SoundsContext.ts'
import { WordsContext } from '#app/session/WordsContext.ts'
import { InsecurePage } from '#app/start/InsecurePage.tsx'
import { startCourier } from '#courier/client.ts'
import { createEngineClient } from '#engine/client.ts'
import { createKeptNote } from '#app/offline/keptNote.ts'
import { localTime } from '#kernel/localTime.ts'
import { applyLanguage } from '#i18n/applyLanguage.ts'
import { bundleLoaders } from '#i18n/bundleLoaders.ts'
import { createWords } from '#i18n/setup.ts'
import { instant } from '#kernel/Instant.ts'
import '#app/ui/fonts.css'
import '#app/ui/tokens.css'
import '#app/ui/base.css'

/** The composition root: the only place where clock, dice, workers and storage are made and handed to the screens. */
const start = async (): Promise<void> => {
  arrivedCode.watch()
  watchInstallPrompt()
  const rootElement = document.getElementById('root')
  if (rootElement === null) throw new Error('index.html has no #root')
  const root = createRoot(rootElement)
  const language = keptLanguage()
  const words = await createWords({
    language,
    load: bundleLoaders,
    // The checker of words keeps this from happening; the screen shows the Dutch word and goes on.
    onMissing: () => undefined,
  })
  applyLanguage(document.documentElement, language)

  if (!isSecureContext) {
    root.render(
      <I18nextProvider i18n={words.i18n}>
        <InsecurePage />
      </I18nextProvider>,
    )
    return
  }

  const readClock = () => localTime(instant(Date.now()))
  const courier = startCourier(createCourierWorker, {
    connection: (online) => {
      client.setOnline(online)
    },
    report: (report) => {
      client.setReport(report)
    },
  })
  const kiosk = createKioskFlag({ storage: localStorage, now: Date.now })
  const client = createEngineClient({
    courier,
    createEngineWorker,
    createKeeperWorker,
    createStoryWorker,
    today: () => readClock().today,
    kept: createKeptNote(localStorage),
    kiosk,
    openKiosk: openKioskWindow,
    writer: Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    clockTime: (at) => localTime(instant(at)).clockTime,
    persistStorage: async () => (await navigator.storage.persisted()) || navigator.storage.persist(),
    loadWordList: async () => (await fetch('/words/passphrase-nl.txt')).text(),
    leave: () => {
      // Beside somebody the kiosk has a window of its own, and here is the lock.
      location.replace(kiosk.location() === undefined || kiosk.besideUntil() !== undefined ? '/' : '/kiosk.html')
    },
  })
  document.addEventListener('visibilitychange', courier.look)
  // What a supporter of this counter spoke goes before what came with the app.
  const addedClips = createAddedClips()
  const sounds = createSounds({
    sources: [addedClips, createShippedClips()],
    voices: createSystemVoices('speechSynthesis' in globalThis ? speechSynthesis : undefined),
    playClip: createClipPlayer(),
  })
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) sounds.stop()
  })

  root.render(
    <StrictMode>
      <I18nextProvider i18n={words.i18n}>
        <WordsContext.Provider value={words}>
          <ClockContext.Provider value={readClock}>
            <EngineContext.Provider value={client}>
              <SoundsContext.Provider value={sounds}>
                <AddedClipsContext.Provider value={addedClips}>
                  <App />
                </AddedClipsContext.Provider>
              </SoundsContext.Provider>
            </EngineContext.Provider>
          </ClockContext.Provider>
        </WordsContext.Provider>
      </I18nextProvider>
    </StrictMode>,
  )
  await registerServiceWorker()
}

void start()
