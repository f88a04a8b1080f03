import { cleanup, render } from '@testing-library/react'
import type { RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, expect } from 'vitest'
import { WordsContext } from '#app/session/WordsContext.ts'
import { bundleLoaders } from '#i18n/bundleLoaders.ts'
import { createWords } from '#i18n/setup.ts'

// jsdom knows the element but not how it opens; the journeys see it in a real browser.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}

const missing: string[] = []
const words = await createWords({ language: 'nl', load: bundleLoaders, onMissing: (_, key) => missing.push(key) })

/** A piece of a screen with its Dutch words around it. */
export const inDutch = (piece: ReactNode) => (
  <I18nextProvider i18n={words.i18n}>
    <WordsContext value={words}>{piece}</WordsContext>
  </I18nextProvider>
)

/** Draws it; a word that is not there fails the test. */
export const renderInDutch = (piece: ReactNode): RenderResult => render(inDutch(piece))

afterEach(() => {
  cleanup()
  expect(missing, 'every word is there').toEqual([])
})
