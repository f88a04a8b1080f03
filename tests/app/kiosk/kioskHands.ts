import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import { languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}

/** The words of fifteen languages are read from disk at first. */
const PATIENCE = { timeout: 10_000 }

export const choose = async (language: ResidentLanguage = 'nl'): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name: new RegExp(`^${languageOf(language).autonym}`) }))
  await waitFor(() => expect(picture('waving')).toBeDefined(), PATIENCE)
}

/** A control is found by its picture alone, as somebody finds it who does not read. */
export const picture = (name: string): HTMLElement | undefined => {
  const image = [...document.querySelectorAll(`img[src="/pictograms/${name}.svg"]`)].find((each) => each.closest('button, label'))
  const control = image?.closest<HTMLElement>('button, label')
  return control?.querySelector<HTMLElement>('input') ?? control ?? undefined
}
export const tap = async (name: string): Promise<void> => {
  await waitFor(() => expect(picture(name)).toBeDefined(), PATIENCE)
  fireEvent.click(picture(name) ?? document.body)
}
/** The one main button of a screen. */
export const next = async (): Promise<void> => {
  fireEvent.click(await waitFor(() => mainButton(), PATIENCE))
}
const mainButton = (): HTMLElement => {
  const button = document.querySelector<HTMLElement>('button[class*="primary"]')
  if (button === null) throw new Error('no main button yet')
  return button
}
