import { ESLint } from 'eslint'
import { describe, expect, test, vi } from 'vitest'
import { ROOT } from '#tests/architecture/sourceFiles.ts'

// The first of these loads a whole compiler; a laptop that is busy takes its time.
vi.setConfig({ testTimeout: 60_000 })

// On a build machine the plugin takes for granted that a file holds what the disk holds; here it never does.
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfig: { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } },
})

/** What the linter says when this text stood in that file. The file exists, so that it belongs to a project with types. */
const complaintsAbout = async (filePath: string, code: string): Promise<string> => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath })
  return result!.messages.map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`).join('\n')
}

const PURE = 'src/kernel/Result.ts'
const SERVER = 'src/server/createHandler.ts'
const SCREEN = 'src/app/ui/Button.tsx'
const WORDS = 'src/i18n/setup.ts'

describe('the linter refuses', () => {
  test.each([
    ['a clock in a pure layer', PURE, 'export const now = (): number => Date.now()', 'Time comes in as an argument'],
    ['a clock by another name', PURE, 'export const now = (): Date => new Date()', 'Time comes in as an argument'],
    ['a clock outside the composition roots', SERVER, 'export const now = (): number => Date.now()', 'Time comes in as an argument'],
    ['dice', PURE, 'export const die = (): number => Math.random()', 'Dice come in as an argument'],
    ['a throw in a pure layer', PURE, "export const stop = (): never => { throw new Error('full') }", 'is a Result'],
    ['a class in a pure layer', PURE, 'export class Match { readonly life = 1 }', 'no classes'],
    [
      'sorting by the language of the device',
      PURE,
      'export const order = (a: string, b: string): number => a.localeCompare(b)',
      'sorts differently on each device',
    ],
    ['a default export', SERVER, 'export default 1', 'Named exports only'],
    ['climbing out of a folder', SERVER, "import { a } from '../../kernel/a.ts'; export const b = a", 'Say the layer'],
    ['bare Intl outside i18n', SERVER, "export const f = new Intl.NumberFormat('nl')", 'use src/i18n'],
    ['a date told by the browser', SERVER, 'export const f = (date: Date): string => date.toLocaleDateString()', 'use src/i18n'],
    ['words in a screen', SCREEN, 'export const A = () => <p>Welkom</p>', 'Words live in locales/'],
    ['words in a screen, in braces', SCREEN, "export const A = () => <p>{'Welkom'}</p>", 'Words live in locales/'],
    ['words that only a screen reader says', SCREEN, 'export const A = () => <button aria-label="Sluiten" />', 'Words live in locales/'],
    ['words in an example', SCREEN, 'export const A = () => <input placeholder={`Naam`} />', 'Words live in locales/'],
    [
      'a switch that forgets a kind',
      SERVER,
      "export const f = (a: 'x' | 'y'): number | undefined => { switch (a) { case 'x': return 1 } return undefined }",
      'Switch is not exhaustive',
    ],
    [
      'a promise that nobody waits for',
      SERVER,
      'const f = (): Promise<void> => Promise.resolve(); f(); export const a = f',
      'Promises must be awaited',
    ],
    ['any', SERVER, 'export const a = (b: any): unknown => b', 'no-explicit-any'],
    [
      'a file of more than 250 lines',
      SERVER,
      Array.from({ length: 251 }, (_, line) => `export const a${line} = ${line}`).join('\n'),
      'max-lines',
    ],
    ['talking to the console', SERVER, "console.log('hello')", 'no-console'],
    ['newer syntax in what runs before the right Node is there', 'src/tools/start.js', 'await using a = b()', 'parser'],
  ])('%s', async (_, filePath, code, complaint) => {
    expect(await complaintsAbout(filePath, code)).toContain(complaint)
  })
})

describe('the linter allows', () => {
  test.each([
    ['a clock in a composition root', 'src/server/main.ts', 'export const now = (): number => Date.now()'],
    ['Intl in i18n', WORDS, "export const f = new Intl.Locale('nl')"],
    ['a day that was given', PURE, 'export const day = (text: string): Date => new Date(text)'],
    ['signs between words', SCREEN, 'export const A = () => <p> · 3 </p>'],
  ])('%s', async (_, filePath, code) => {
    expect(await complaintsAbout(filePath, code)).toBe('')
  })
})
