import type { Page } from 'playwright-core'

export interface Drawn {
  /** How many glyphs come from which font. */
  readonly glyphs: Readonly<Partial<Record<string, number>>>
  /** Texts of which a glyph does not come from a font of the app: "Liberation Sans: ↑ terug". */
  readonly strange: readonly string[]
}

/**
 * What the browser drew the texts of a place (an XPath) with, by its own account. A sign that no font has is drawn as a box from a font of
 * the system, so that it is found here too.
 */
export const glyphsOf = async (page: Page, place = '//body'): Promise<Drawn> => {
  // Until its own font is there, a text stands in another one for a moment.
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    await document.fonts.ready
  })
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  await session.send('DOM.getDocument', { depth: 0 })
  // Texts themselves: an element is answered for with those of its children, so that they would count twice.
  const { searchId, resultCount } = await session.send('DOM.performSearch', { query: `${place}//text()[normalize-space()]` })
  const { nodeIds } = await session.send('DOM.getSearchResults', { searchId, fromIndex: 0, toIndex: resultCount })
  const glyphs: Record<string, number> = {}
  const strange: string[] = []
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    for (const { familyName, isCustomFont, glyphCount } of fonts) {
      glyphs[familyName] = (glyphs[familyName] ?? 0) + glyphCount
      if (!isCustomFont || !OWN_FONTS.includes(familyName)) strange.push(`${familyName}: ${await textOf(session, nodeId)}`)
    }
  }
  await session.detach()
  return { glyphs, strange }
}

const OWN_FONTS: readonly string[] = ['Noto Sans', 'Noto Sans Arabic', 'Noto Sans Ethiopic']

type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>

const textOf = async (session: Session, nodeId: number): Promise<string> => {
  const { object } = await session.send('DOM.resolveNode', { nodeId })
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { return this.textContent.slice(0, 80) }',
    returnByValue: true,
  })
  return String(result.value)
}
