import { act, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import type { ComponentType } from 'react'
import { expect, test } from 'vitest'
import { laterScreen } from '#app/balie/laterScreen.tsx'
import { ScreenBoundary } from '#app/parts/ScreenBoundary.tsx'
import { inDutch } from '#tests/app/inDutch.tsx'

const Sheet = () => <p>the sheet</p>

const drawn = async (Screen: ComponentType, path: string) =>
  act(async () =>
    render(
      inDutch(
        <ScreenBoundary key={path}>
          <Suspense fallback={<p>waiting</p>}>
            <Screen />
          </Suspense>
        </ScreenBoundary>,
      ),
      { onCaughtError: () => undefined },
    ),
  )

test('a screen whose code was brought before draws at once, without a moment of waiting', async () => {
  const { Screen, bring } = laterScreen(() => Promise.resolve(Sheet))
  await bring()
  render(
    <Suspense fallback={<p>waiting</p>}>
      <Screen />
    </Suspense>,
  )
  expect(screen.queryByText('waiting')).toBeNull()
  expect(screen.getByText('the sheet')).toBeTruthy()
})

test('a screen whose code does not come says what to do, and is tried again at the next visit', async () => {
  let reachable = false
  const { Screen } = laterScreen(() => (reachable ? Promise.resolve(Sheet) : Promise.reject(new Error('gone'))))
  const first = await drawn(Screen, '/one')
  expect(screen.getByRole('button', { name: 'Scherm opnieuw openen' })).toBeTruthy()
  first.unmount()
  await new Promise((resolve) => setTimeout(resolve))
  reachable = true
  await drawn(Screen, '/two')
  expect(screen.getByText('the sheet')).toBeTruthy()
})
