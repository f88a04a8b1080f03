import { expect, test } from 'vitest'
import { alteredScript } from '#tests/gallery/alterWords.ts'

const ALTERATION = { place: 'en', madeFrom: 'nl', alter: (text: string, key: string) => `${key}=${text}` }
const SCRIPT = 'var t=e(Object.assign({"../../../../locales/en/kit.json":{undo:`Undo`}}));export{t as words};'

test('a file of words says the altered words of the other language', async () => {
  const script = alteredScript(SCRIPT, ALTERATION).replace('var t=e(Object.assign(', 'var t=(Object.assign(')
  const { words } = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as { words: { kit: Record<string, unknown> } }
  expect(JSON.stringify(words.kit)).toContain('kit:')
  expect(JSON.stringify(words.kit)).not.toContain('Undo')
})

test('a file of another language, and one without words, stay as they are', () => {
  const other = SCRIPT.replace('/en/', '/fr/')
  expect(alteredScript(other, ALTERATION)).toBe(other)
  expect(alteredScript('export{t as words};', ALTERATION)).toBe('export{t as words};')
})
