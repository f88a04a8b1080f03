import type { Page } from 'playwright-core'
import type { Fault } from '#tests/gallery/Fault.ts'
import type { GalleryPage } from '#tests/gallery/page/inspectPage.ts'

declare const galleryPage: GalleryPage

export interface FontsOfPage {
  /** Texts with a letter that does not come from the fonts of the app. */
  readonly foreign: () => Promise<readonly Fault[]>
}

/**
 * Asks the browser which fonts it really took its glyphs from. A letter is asked for once per weight, family and language in a run:
 * on these the browser decides.
 */
export const fontsOf = async (page: Page): Promise<FontsOfPage> => {
  const browser = await page.context().newCDPSession(page)
  await browser.send('DOM.enable')
  await browser.send('CSS.enable')
  const known = new Set<string>()

  const fontsAt = async (index: number): Promise<readonly string[]> => {
    const { result } = await browser.send('Runtime.evaluate', { expression: `galleryPage.elementOf(${String(index)})` })
    if (result.objectId === undefined) return []
    const { nodeId } = await browser.send('DOM.requestNode', { objectId: result.objectId })
    const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId })
    return fonts
      .filter(({ isCustomFont, familyName }) => !isCustomFont || !familyName.startsWith('Noto Sans'))
      .map(({ familyName }) => familyName)
  }

  return {
    foreign: async () => {
      const texts = await page.evaluate(() => galleryPage.lettersToLookAt())
      await browser.send('DOM.getDocument', { depth: 0 })
      const faults: Fault[] = []
      for (const [index, { text, letters, face, where }] of texts.entries()) {
        const fresh = Array.from(letters).filter((letter) => !known.has(face + letter))
        if (fresh.length === 0) continue
        const foreign = await fontsAt(index)
        // A letter that was foreign is asked for again on the next screen: each is to be mended where it stands.
        if (foreign.length === 0) for (const letter of fresh) known.add(face + letter)
        else faults.push({ kind: 'foreignFont', text: `${foreign.join()}: ${text.slice(0, 50)}`, where })
      }
      return faults
    },
  }
}
