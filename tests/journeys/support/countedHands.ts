import type { Locator, Page } from 'playwright-core'

/** Somebody who uses keys only, and whose every press is counted: letters of a name as well as Tab and Enter. */
export interface CountedHands {
  readonly press: (...keys: readonly string[]) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** Presses Tab until the focus is there; each press counts. */
  readonly tabTo: (target: Locator, key?: 'Tab' | 'Shift+Tab') => Promise<void>
  /** How many keys were pressed since this was asked before. */
  readonly counted: () => number
}

/** More stops than any way here has. */
const FAR = 60

export const countedHands = (page: Page): CountedHands => {
  let pressed = 0
  const one = async (key: string): Promise<void> => {
    pressed += 1
    await page.keyboard.press(key)
  }
  return {
    press: async (...keys) => {
      for (const key of keys) await one(key)
    },
    type: async (text) => {
      pressed += Array.from(text).length
      await page.keyboard.type(text)
    },
    tabTo: async (target, key = 'Tab') => {
      await target.waitFor()
      for (let stops = 0; stops < FAR; stops++) {
        await one(key)
        if (await target.evaluate((element) => element === document.activeElement)) return
      }
      throw new Error(`Not reached with ${key}: ${String(target)}`)
    },
    counted: () => {
      const since = pressed
      pressed = 0
      return since
    },
  }
}
