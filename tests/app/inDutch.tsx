import { cleanup, render } from '@testing-library/react'
import type { RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, expect } from 'vitest'
import { WordsContext } from '#app/session/WordsContext.ts'
import { bundleLoaders } from '#i18n/bundleLoaders.ts'
import { createWords } from '#i18n/setup.ts'
import type { BundleLoaders } from '#i18n/setup.ts'

// jsdom knows the element but not how it opens; the journeys see it in a real browser.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}

const missing: string[] = []
const loading = new Set<Promise<unknown>>()
/** A language that a screen asked for is waited for: after the last test there is nothing left to load it. */
const waitedFor = <T,>(bundle: Promise<T>): Promise<T> => {
  loading.add(bundle)
  return bundle
}
const load: BundleLoaders = {
  resident: (language) => waitedFor(bundleLoaders.resident(language)),
  staff: (language) => waitedFor(bundleLoaders.staff(language)),
}
const words = await createWords({ language: 'nl', load, onMissing: (_, key) => missing.push(key) })

/** A piece of a screen with its Dutch words around it. */
export const inDutch = (piece: ReactNode) => (
  <I18nextProvider i18n={words.i18n}>
    <WordsContext value={words}>{piece}</WordsContext>
  </I18nextProvider>
)

/** Draws it; a word that is not there fails the test. */
export const renderInDutch = (piece: ReactNode): RenderResult => render(inDutch(piece))

afterEach(async () => {
  cleanup()
  await Promise.allSettled(loading)
  expect(missing, 'every word is there').toEqual([])
})
