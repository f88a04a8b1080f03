import { afterEach, describe, expect, test, vi } from 'vitest'
import { boundShortcuts } from '#app/ui/shortcuts/boundShortcuts.ts'
import { keyCaps, ariaKeys } from '#app/ui/shortcuts/keyCaps.ts'
import { isSingle, matchesKey } from '#app/ui/shortcuts/matchesKey.ts'
import type { PressedKey } from '#app/ui/shortcuts/matchesKey.ts'
import { createScannerBurst } from '#app/ui/shortcuts/scannerBurst.ts'
import { SHORTCUTS, SHORTCUT_IDS, shortcutOf } from '#app/ui/shortcuts/shortcuts.ts'
import type { ShortcutId } from '#app/ui/shortcuts/shortcuts.ts'
import { singleKeys } from '#app/ui/shortcuts/singleKeys.ts'

const none = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }
const pressed = (key: string, code: string, held: Partial<PressedKey> = {}): PressedKey => ({ ...none, key, code, ...held })
const does = (press: PressedKey): readonly ShortcutId[] =>
  SHORTCUT_IDS.filter((id) => shortcutOf(id).keys.some((key) => matchesKey(key, press)))

describe('a key is the same key on every keyboard', () => {
  test.each([
    ['Dutch and English', pressed('/', 'Slash'), ['search']],
    ['German, where it is Shift with 7', pressed('/', 'Digit7', { shiftKey: true }), ['search']],
    ['Arabic, where no key says it', pressed('ظ', 'Slash'), ['search']],
    ['Dutch with Shift', pressed('?', 'Slash', { shiftKey: true }), ['help']],
    ['Arabic with Shift', pressed('؟', 'Slash', { shiftKey: true }), ['help']],
    ['Ukrainian, whose place of z has another letter', pressed('я', 'KeyZ'), ['undo']],
    ['French, where z lies at the place of w', pressed('z', 'KeyW'), ['undo']],
    ['French, where w lies at the place of z', pressed('w', 'KeyZ'), []],
    ['with capitals on', pressed('Z', 'KeyZ'), ['undo']],
    ['with Ctrl', pressed('z', 'KeyZ', { ctrlKey: true }), ['undo']],
    ['with the command key of a Mac', pressed('z', 'KeyZ', { metaKey: true }), ['undo']],
    ['do again is not undo', pressed('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), []],
    ['the palette in Arabic', pressed('ن', 'KeyK', { ctrlKey: true }), ['palette']],
    ['a letter alone', pressed('k', 'KeyK'), ['helped']],
    ['Persian digits', pressed('۲', 'Digit2'), ['toPeople']],
    ['French digits, which ask for Shift', pressed('2', 'Digit2', { shiftKey: true }), ['toPeople']],
    ['what a French key says without Shift', pressed('é', 'Digit2'), ['toPeople']],
    ['the lock', pressed('F2', 'F2'), ['lock']],
    ['the lock with Alt, where a Mac writes another sign', pressed('¬', 'KeyL', { altKey: true }), ['lock']],
    ['Alt Graph, which writes a sign', pressed('ł', 'KeyL', { altKey: true, ctrlKey: true }), []],
  ])('%s', (_, press, ids) => {
    expect(does(press)).toEqual(ids)
  })
})

test('a scanner is told from a hand by how close its keys come, and says what it read at its Enter', () => {
  const burst = createScannerBurst('MB1:')
  const heard = [...Array.from('MB1:K7-3QP'), 'Enter'].map((key, at) => burst.hears({ key, timeStamp: 1000 + at * 12 }))
  expect(heard).toEqual([false, ...Array.from({ length: 10 }, () => true)])
  expect(burst.read()).toBe('MB1:K7-3QP')
  expect(Array.from('MB1').map((key, at) => burst.hears({ key, timeStamp: 5000 + at * 90 }))).toEqual([false, false, false])
  expect(Array.from('kvc').map((key, at) => burst.hears({ key, timeStamp: 5500 + at * 12 }))).toEqual([false, false, false])
  burst.hears({ key: 'Enter', timeStamp: 6000 })
  expect(burst.read()).toBeUndefined()
})

describe('the one list of shortcuts', () => {
  test('gives no two the same key', () => {
    const all = SHORTCUT_IDS.flatMap((id) => shortcutOf(id).keys.map((key) => keyCaps(key).join('+')))
    expect(new Set(all).size).toBe(all.length)
  })

  test('holds no key that the browser or a screen reader needs: Tab, arrows, Enter, Space, Esc, and letters with Ctrl but K and Z', () => {
    const all = SHORTCUT_IDS.flatMap((id) => shortcutOf(id).keys)
    const withCtrl = all.flatMap((key) => ('char' in key && key.with === 'ctrl' ? [key.char] : []))
    expect(withCtrl.sort()).toEqual(['k', 'z'])
    expect(all.flatMap((key) => ('named' in key ? [key.named] : []))).toEqual(['F2'])
  })

  test('is told to screen readers as they want it', () => {
    expect(ariaKeys(SHORTCUTS.undo.keys)).toBe('Z Control+Z')
    expect(ariaKeys(SHORTCUTS.lock.keys)).toBe('F2 Alt+L')
  })
})

describe('what a key does', () => {
  const ends: (() => void)[] = []
  const bind = (id: ShortcutId) => {
    const run = vi.fn()
    ends.push(boundShortcuts.bind(id, run))
    return run
  }
  const press = (key: string, code: string, held: Partial<PressedKey> = {}, target: EventTarget = document.body): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', { key, code, ...held, bubbles: true, cancelable: true })
    target.dispatchEvent(event)
    return event
  }

  afterEach(() => {
    for (const end of ends.splice(0)) end()
    singleKeys.set(true)
    document.body.replaceChildren()
  })

  test('is that of the screen that is there, and nothing once it is gone', () => {
    const below = bind('callNext')
    const above = bind('callNext')
    press('v', 'KeyV')
    expect([below, above].map((run) => run.mock.calls.length)).toEqual([0, 1])
    ends.pop()?.()
    press('v', 'KeyV')
    expect(below).toHaveBeenCalledTimes(1)
    ends.pop()?.()
    expect(press('v', 'KeyV').defaultPrevented).toBe(false)
    expect(boundShortcuts.now()).toEqual([])
  })

  test('is nothing while one types a sign, and the palette and the lock work all the same', () => {
    const [next, undo, palette, lock] = [bind('callNext'), bind('undo'), bind('palette'), bind('lock')]
    for (const tag of ['input', 'textarea', 'select'] as const) {
      const field = document.body.appendChild(document.createElement(tag))
      press('v', 'KeyV', {}, field)
      press('z', 'KeyZ', { ctrlKey: true }, field)
      press('k', 'KeyK', { ctrlKey: true }, field)
      press('F2', 'F2', {}, field)
    }
    expect([next, undo, palette, lock].map((run) => run.mock.calls.length)).toEqual([0, 0, 3, 3])
  })

  test('is a letter on a tile, which nobody types in', () => {
    const next = bind('callNext')
    const tile = document.body.appendChild(Object.assign(document.createElement('input'), { type: 'checkbox' }))
    press('v', 'KeyV', {}, tile)
    expect(next).toHaveBeenCalledTimes(1)
  })

  test('is nothing of a single sign where these are off; what has Ctrl or a name works on', () => {
    const [next, search, undo, lock] = [bind('callNext'), bind('search'), bind('undo'), bind('lock')]
    singleKeys.set(false)
    press('v', 'KeyV')
    press('/', 'Slash')
    press('z', 'KeyZ')
    press('z', 'KeyZ', { ctrlKey: true })
    press('F2', 'F2')
    expect([next, search, undo, lock].map((run) => run.mock.calls.length)).toEqual([0, 0, 1, 1])
    expect(
      SHORTCUT_IDS.flatMap((id) => shortcutOf(id).keys)
        .filter((key) => !isSingle(key))
        .map((key) => keyCaps(key).join('+')),
    ).toEqual(['Ctrl+K', 'Ctrl+Z', 'F2', 'Alt+L'])
  })

  test('is nothing but the lock above an open dialog, and once however long it is held', () => {
    const [next, lock] = [bind('callNext'), bind('lock')]
    press('v', 'KeyV', { repeat: true } as Partial<PressedKey>)
    const dialog = document.body.appendChild(document.createElement('dialog'))
    dialog.setAttribute('open', '')
    press('v', 'KeyV')
    press('F2', 'F2')
    expect([next, lock].map((run) => run.mock.calls.length)).toEqual([0, 1])
  })
})
