import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { StudioScreen } from '#app/balie/studio/StudioScreen.tsx'
import { VoicesSection } from '#app/balie/settings/VoicesSection.tsx'
import { AddedClipsContext } from '#app/session/AddedClipsContext.ts'
import { EngineContext } from '#app/session/EngineContext.ts'
import { fakeEngine } from '#tests/app/fakeEngine.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'
import { addedInMemory } from '#tests/app/parts/sound/addedInMemory.ts'

const VOICE = { id: 'aaaabbbbccccdddd', consentOn: '2026-03-02' }

const aClip = { key: 'resident:askHere', text: '0123456789abcdef', file: 'a.ogg', voice: VOICE.id, seconds: 1, bytes: 10 }

test('who spoke in which language stands there, and is gone after one question', async () => {
  const added = addedInMemory()
  await added.add('ti', VOICE, [{ clip: aClip, sound: new Uint8Array(10) }])
  const engine = { ...fakeEngine({}), draft: () => Promise.resolve({ [VOICE.id]: 'Selam' }) }
  renderInDutch(
    <EngineContext value={engine}>
      <AddedClipsContext value={added}>
        <VoicesSection />
      </AddedClipsContext>
    </EngineContext>,
  )
  await screen.findByText('Selam')
  expect(screen.getByRole('listitem').textContent.replace(/[\u2066-\u2069]/gu, '')).toContain('1 woord · Zei ja op 2 mrt 2026')
  await userEvent.click(screen.getByRole('button', { name: 'Weghalen' }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Laten staan' }))
  expect(screen.getByText('Selam')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Weghalen' }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Weghalen' }))
  await waitFor(() => expect(screen.queryByText('Selam')).toBeNull())
  expect(screen.getByText('Er is nog geen stem op deze laptop.')).toBeTruthy()
})

test('somebody who wanted no name has none', async () => {
  const added = addedInMemory()
  await added.add('ti', VOICE, [{ clip: aClip, sound: new Uint8Array(10) }])
  renderInDutch(
    <EngineContext value={fakeEngine({})}>
      <AddedClipsContext value={added}>
        <VoicesSection />
      </AddedClipsContext>
    </EngineContext>,
  )
  await screen.findByText(/Zonder naam/u)
})

test('a file that is none is told at its field', async () => {
  renderInDutch(
    <EngineContext value={fakeEngine({})}>
      <AddedClipsContext value={addedInMemory()}>
        <VoicesSection />
      </AddedClipsContext>
    </EngineContext>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Stem toevoegen' }))
  await screen.findAllByText('Kies eerst een bestand.')
  await userEvent.upload(screen.getByLabelText('Bestand met een stem'), new File(['PK'], 'stem.zip', { type: 'application/zip' }))
  await userEvent.click(screen.getByRole('button', { name: 'Stem toevoegen' }))
  await waitFor(() => expect(screen.getAllByText(/In dit bestand zit geen stem/u).length).toBeGreaterThan(0))
})

test('nobody records in practice, and a browser that can not record says so', () => {
  const { unmount } = renderInDutch(
    <EngineContext value={fakeEngine({ status: { practice: true } })}>
      <StudioScreen />
    </EngineContext>,
  )
  expect(screen.getByText(/in de oefening bewaren we niets van echte mensen/u)).toBeTruthy()
  unmount()
  renderInDutch(
    <EngineContext value={fakeEngine({})}>
      <StudioScreen />
    </EngineContext>,
  )
  expect(screen.getByText(/Deze browser kan niet opnemen/u)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'ትግርኛ' })).toBeNull()
})
