import type { KeyboardEvent } from 'react'
import type { Unchosen } from '#domain/visit/intake.ts'
import { nearestChoice } from '#app/balie/talk/nearestChoice.ts'

interface TalkKeys {
  readonly onNumber: (number: number) => void
  readonly onSay: (said: Unchosen) => void
  readonly onMore: (() => void) | undefined
  readonly onHelp: () => void
  readonly onNext: () => void
  readonly onBack: (() => void) | undefined
}

/** What has its own use for these keys. */
const OWN_KEYS = 'input:not([type="checkbox"]), select, textarea, [role="menu"], dialog'
const PRESSED_BY_ENTER = 'button, a, summary'

/**
 * The keys of a talk, as long as the focus is in it: digits choose, 0 does not know, L later, M more, H help, Enter on, Backspace back, arrows
 * walk. By the place of the key where that is surer than its letter: an Arabic keyboard has another sign there.
 */
export const useTalkKeys = (keys: TalkKeys): ((event: KeyboardEvent<HTMLElement>) => void) => {
  return (event) => {
    const { target } = event
    if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof Element) || target.closest(OWN_KEYS) !== null) return
    const doing = deedOf(event, target, keys)
    if (doing === undefined) return
    event.preventDefault()
    doing()
  }
}

const deedOf = ({ code, key }: KeyboardEvent, target: Element, keys: TalkKeys): (() => void) | undefined => {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
  if (digit === '0') return () => keys.onSay('dontKnow')
  if (digit !== undefined) return () => keys.onNumber(Number(digit))
  switch (code) {
    case 'KeyL':
      return () => keys.onSay('later')
    case 'KeyM':
      return keys.onMore
    case 'KeyH':
      return keys.onHelp
    case 'Enter':
    case 'NumpadEnter':
      return target.closest(PRESSED_BY_ENTER) === null ? keys.onNext : undefined
    case 'Backspace':
      return keys.onBack
    default:
      break
  }
  const way = WAYS.find((each) => each === key)
  return way === undefined ? undefined : () => nearestChoice(target, way)?.focus()
}

const WAYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const
