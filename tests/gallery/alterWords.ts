import type { BrowserContext } from 'playwright-core'
import { readBundles } from '#tools/words/Bundles.ts'
import type { WordTree } from '#tools/words/Bundles.ts'
import { ROOT } from '#tools/run.ts'

/** A name that only the browser of the gallery takes for this machine. */
export const ELSEWHERE = 'elsewhere.test'

export type AlterText = (text: string, key: string) => string

/** Words of one language of the app are to be seen instead of those of another, each altered. */
export interface Alteration {
  readonly place: string
  readonly madeFrom: string
  readonly alter: AlterText
}

/** How the build writes which words a file holds. */
const WORDS_FILE = /locales\/(\w+)\/(\w+)\.json/gu

/** The end of a file of words: what it holds is exported under one of two names. */
const EXPORTED = /export\s*\{\s*(\S+) as (bundle|words)\s*\};?\s*$/u

const bundles = readBundles(`${ROOT}locales`)

/** Every word of a namespace as it is altered. */
const alteredNamespace = ({ madeFrom, alter }: Alteration, namespace: string): WordTree =>
  alteredTree(bundles[madeFrom]?.[namespace] ?? {}, `${namespace}:`, alter)

/**
 * The words are altered on the road from the server to the page. The app that is looked at is the one that is handed out; a language
 * of the gallery never gets into it.
 */
export const alterWords = async (context: BrowserContext, alteration: Alteration): Promise<void> => {
  await context.route('**/assets/*.js', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(ELSEWHERE, 'localhost'), maxRetries: 3 })
    await route.fulfill({ response, body: alteredScript(await response.text(), alteration) })
  })
}

export const alteredScript = (script: string, alteration: Alteration): string => {
  const files = [...script.matchAll(WORDS_FILE)]
  const exported = EXPORTED.exec(script)
  if (!files.some(([, language]) => language === alteration.place) || exported === null) return script
  const [end, name = '', kind] = exported
  const words = Object.fromEntries(files.map(([, , namespace = '']) => [namespace, alteredNamespace(alteration, namespace)]))
  return `${script.slice(0, exported.index)};Object.assign(${name}${kind === 'bundle' ? '.words' : ''},${JSON.stringify(words)});${end}`
}

const alteredTree = (tree: WordTree, before: string, alter: AlterText): WordTree =>
  Object.fromEntries(
    Object.entries(tree).map(([name, value]) => [
      name,
      typeof value === 'string' ? alter(value, before + name) : alteredTree(value, `${before}${name}.`, alter),
    ]),
  )
