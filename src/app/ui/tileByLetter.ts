import type { KeyboardEvent } from 'react'
import { foldText } from '#kernel/foldText.ts'

interface Lettered {
  readonly value: string
  readonly label: string
}

/**
 * The tile that a pressed letter goes to: the next one in the group whose word begins with it, as in a list of the system. Sixteen
 * languages are then one key away instead of a dozen arrows.
 */
export const tileByLetter = (event: KeyboardEvent<HTMLElement>, options: readonly Lettered[]): HTMLInputElement | undefined => {
  const { key, ctrlKey, metaKey, altKey, target, currentTarget } = event
  if (ctrlKey || metaKey || altKey || !/^\p{L}$/u.test(key) || !(target instanceof HTMLInputElement)) return undefined
  const at = options.findIndex(({ value }) => value === target.value)
  const next = [...options.slice(at + 1), ...options.slice(0, at + 1)].find(({ label }) => foldText(label).startsWith(foldText(key)))
  if (next === undefined) return undefined
  return [...currentTarget.querySelectorAll('input')].find(({ value }) => value === next.value)
}
