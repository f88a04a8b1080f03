import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { SettingsScreen } from '#app/balie/settings/SettingsScreen.tsx'
import { watchInstallPrompt } from '#app/offline/installPrompt.ts'
import { AddedClipsContext } from '#app/session/AddedClipsContext.ts'
import { EngineContext } from '#app/session/EngineContext.ts'
import { ToastRegion } from '#app/ui/ToastRegion.tsx'
import type { EngineClient } from '#engine/EngineClient.ts'
import type { EngineStatus } from '#engine/status.ts'
import { err, ok } from '#kernel/Result.ts'
import { fakeEngine } from '#tests/app/fakeEngine.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'
import { addedInMemory } from '#tests/app/parts/sound/addedInMemory.ts'

// Scripts are started by the built app only.
vi.mock('#app/offline/trustedUrls.ts', () => ({ trustedServiceWorkerUrl: () => '' }))

const show = (status: Partial<EngineStatus> = {}, changed: Partial<EngineClient> = {}) => {
  const engine = fakeEngine({
    questions: { placeNames: { locationName: 'Azc Dorpsrand', counterName: 'Balie 1' } },
    status: { staffName: 'Femke', pinChosen: true, storagePersisted: false, ...status },
  })
  renderInDutch(
    <EngineContext value={{ ...engine, ...changed }}>
      <AddedClipsContext value={addedInMemory()}>
        <ToastRegion>
          <SettingsScreen />
        </ToastRegion>
      </AddedClipsContext>
    </EngineContext>,
  )
  return engine
}

test('names are changed with what stood there before, so that nothing of another laptop is written over', async () => {
  const engine = show()
  const field = await screen.findByLabelText('Locatie')
  await userEvent.clear(field)
  await userEvent.type(field, 'Azc Bosrand')
  await userEvent.click(screen.getByRole('button', { name: 'Namen bewaren' }))
  expect(await screen.findByText('De nieuwe namen staan er')).toBeTruthy()
  expect(engine.deeds).toEqual([
    [
      'renameLocation',
      { locationName: 'Azc Bosrand', counterName: 'Balie 1', saw: { locationName: 'Azc Dorpsrand', counterName: 'Balie 1' } },
    ],
  ])
})

test('a name that can not be is said at its field, and what was typed stays', async () => {
  const refuse = () => Promise.resolve(err({ kind: 'locationNameMissing', field: 'locationName' } as const))
  show({}, { perform: refuse })
  const counter = await screen.findByLabelText('Balie')
  await userEvent.type(counter, ' Oost')
  await userEvent.clear(screen.getByLabelText('Locatie'))
  await userEvent.click(screen.getByRole('button', { name: 'Namen bewaren' }))
  const field = screen.getByLabelText('Locatie')
  expect([field.getAttribute('aria-invalid'), document.activeElement === field]).toEqual(['true', true])
  expect(counter.getAttribute('value')).toBe('Balie 1 Oost')
})

test('a real counter offers another PIN and closing it completely, practice offers starting over and stopping', async () => {
  const fullLock = vi.fn<() => void>()
  show({}, { fullLock })
  await userEvent.click(await screen.findByRole('button', { name: 'Scherm helemaal sluiten' }))
  expect(fullLock).toHaveBeenCalledOnce()
  expect(screen.getByRole('button', { name: 'Pincode kiezen' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Oefenbalie opnieuw beginnen' })).toBeNull()
})

test('practice starts over only after asking once', async () => {
  const restartPractice = vi.fn<EngineClient['restartPractice']>(() => Promise.resolve(ok(null)))
  show({ practice: true }, { restartPractice })
  await userEvent.click(await screen.findByRole('button', { name: 'Oefenbalie opnieuw beginnen' }))
  expect(restartPractice).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Opnieuw beginnen' }))
  expect(restartPractice).toHaveBeenCalledOnce()
  expect(screen.queryByRole('button', { name: 'Scherm helemaal sluiten' })).toBeNull()
})

test('the app can be put on the laptop by a button once the browser offers it, and by the menu until then', async () => {
  globalThis.matchMedia = () => ({ matches: false }) as MediaQueryList
  watchInstallPrompt()
  show()
  expect(await screen.findByText(/open het menu van de browser/)).toBeTruthy()

  const prompt = vi.fn<() => Promise<object>>(() => Promise.resolve({ outcome: 'accepted' }))
  const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
  act(() => void globalThis.dispatchEvent(offer))
  expect(offer.defaultPrevented).toBe(true)
  await userEvent.click(screen.getByRole('button', { name: 'App op deze laptop zetten' }))
  expect(prompt).toHaveBeenCalledOnce()

  act(() => void globalThis.dispatchEvent(new Event('appinstalled')))
  expect(await screen.findByText('De app is geïnstalleerd op deze laptop')).toBeTruthy()
})

test('every credit that the licences ask for stands there', async () => {
  show()
  const credits = (await screen.findByText('Met dank aan')).closest('details')
  for (const name of ['OpenMoji', 'CC BY-SA 4.0', 'Noto Sans', 'OFL', 'OpenTaal', 'Unicode CLDR', 'Lucide', 'ISC', 'EUPL'])
    expect(credits?.textContent).toContain(name)
})
