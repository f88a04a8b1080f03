import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ToastRegion } from '#app/ui/ToastRegion.tsx'
import { useToast } from '#app/ui/toastContext.ts'
import type { Toast } from '#app/ui/toastContext.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const Caller = ({ undo }: { readonly undo: () => void }) => {
  const show = useToast()
  return (
    <button type="button" onClick={() => show({ text: 'A-7 is geholpen', undo })}>
      {'doe'}
    </button>
  )
}

const showToast = (undo: () => void = () => {}): void => {
  renderInDutch(
    <ToastRegion>
      <Caller undo={undo} />
    </ToastRegion>,
  )
  fireEvent.click(screen.getByText('doe'))
}

test('it is told politely and can be undone once', () => {
  const undo = vi.fn()
  showToast(undo)
  expect(screen.getByRole('status').textContent).toContain('A-7 is geholpen')
  expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite')

  fireEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  expect(undo).toHaveBeenCalledTimes(1)
  expect(screen.queryByText('A-7 is geholpen')).toBeNull()
})

test('it stays twenty seconds', () => {
  showToast()
  act(() => void vi.advanceTimersByTime(19_900))
  expect(screen.queryByText('A-7 is geholpen')).not.toBeNull()
  act(() => void vi.advanceTimersByTime(200))
  expect(screen.queryByText('A-7 is geholpen')).toBeNull()
})

test('it waits while the focus is on it', () => {
  showToast()
  fireEvent.focus(screen.getByRole('button', { name: 'Ongedaan maken' }))
  act(() => void vi.advanceTimersByTime(60_000))
  expect(screen.queryByText('A-7 is geholpen')).not.toBeNull()
  fireEvent.blur(screen.getByRole('button', { name: 'Ongedaan maken' }))
  act(() => void vi.advanceTimersByTime(20_100))
  expect(screen.queryByText('A-7 is geholpen')).toBeNull()
})

const Several = ({ toasts }: { readonly toasts: readonly Toast[] }) => {
  const show = useToast()
  return toasts.map((toast) => (
    <button key={toast.text} type="button" onClick={() => show(toast)}>
      {`toon ${toast.text}`}
    </button>
  ))
}

const showAll = (toasts: readonly Toast[]): void => {
  renderInDutch(
    <ToastRegion>
      <Several toasts={toasts} />
    </ToastRegion>,
  )
  for (const { text } of toasts) fireEvent.click(screen.getByText(`toon ${text}`))
}

const shownTexts = (): readonly (string | null)[] => [...screen.getByRole('status').querySelectorAll('p')].map((text) => text.textContent)

test('there are two at most, the newest nearest to the edge', () => {
  showAll([{ text: 'Een' }, { text: 'Twee' }, { text: 'Drie' }])
  expect(shownTexts()).toEqual(['Twee', 'Drie'])
})

test('one that takes all others away stands alone: no name of before stays beside it', () => {
  showAll([{ text: 'Sara is ingeschreven' }, { text: 'Sara doet mee' }, { text: 'Alles is gewist', alone: true }])
  expect(shownTexts()).toEqual(['Alles is gewist'])
})

test('the focus returns to where it was when a toast goes with the button that was pressed', () => {
  const undo = vi.fn()
  showToast(undo)
  const caller = screen.getByText('doe')
  act(() => caller.focus())
  const button = screen.getByRole('button', { name: 'Ongedaan maken' })
  act(() => button.focus())
  fireEvent.click(button)
  expect(undo).toHaveBeenCalledTimes(1)
  expect(document.activeElement).toBe(caller)
})

test('where that place is gone, the title of the screen takes the focus', () => {
  renderInDutch(
    <ToastRegion>
      <h1 tabIndex={-1}>{'Mensen'}</h1>
      <Caller undo={() => {}} />
    </ToastRegion>,
  )
  fireEvent.click(screen.getByText('doe'))
  const close = screen.getByRole('button', { name: 'Sluiten' })
  act(() => close.focus())
  fireEvent.click(close)
  expect(document.activeElement).toBe(screen.getByRole('heading'))
})
