import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { choose, picture, tap } from '#tests/app/kiosk/kioskHands.ts'
import { standAtKiosk } from '#tests/app/kiosk/kioskStand.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  document.documentElement.lang = ''
  document.documentElement.dir = ''
})

describe('left alone', () => {
  const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

  test('after two quiet minutes it asks, counts down thirty seconds, and empties itself', async () => {
    const stand = standAtKiosk()
    await choose()
    vi.useFakeTimers()
    fireEvent.keyDown(document.body)
    fireEvent.click(picture('waving') ?? document.body)
    await wait(119_000)
    expect(screen.queryByRole('timer')).toBeNull()
    await wait(2_000)
    await wait(29_000)
    expect(stand.wiped()).toBe(0)
    await wait(3_000)
    expect(stand.wiped()).toBe(1)
  })

  test.each([
    ['a tap', () => fireEvent.pointerDown(screen.getByRole('dialog'))],
    ['a key', () => fireEvent.keyDown(screen.getByRole('dialog'), { key: 'a' })],
  ])('%s says that somebody is still there, and what was filled in stays', async (_, stay) => {
    const stand = standAtKiosk()
    await choose()
    await tap('conversation')
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Zeepaardje' } })
    vi.useFakeTimers()
    fireEvent.keyDown(document.body)
    await wait(121_000)
    stay()
    await wait(60_000)
    expect(stand.wiped()).toBe(0)
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Zeepaardje')
  })

  test('nothing that is typed is offered to the next person or sent to a spell checker', async () => {
    standAtKiosk()
    await choose()
    await tap('conversation')
    const field = screen.getByRole('textbox')
    for (const name of ['autocomplete', 'autocorrect', 'autocapitalize']) expect(field.getAttribute(name), name).toBe('off')
    expect(field.getAttribute('spellcheck')).toBe('false')
    expect(field.closest('form')?.getAttribute('autocomplete')).toBe('off')
  })
})
