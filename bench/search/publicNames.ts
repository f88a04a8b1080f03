import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '#tools/run.ts'

/** A public list of names, at the commit it was read at; it is fetched when the bench first wants it and is no part of this repository. */
export interface NameSource {
  readonly file: string
  readonly address: string
  readonly sha256: string
}

/** People's names of Wikidata in two scripts (CC0), as Merhav and Ash released them with "Design Challenges in Named Entity Transliteration", COLING 2018. */
const WIKIDATA = 'https://raw.githubusercontent.com/steveash/NETransliteration-COLING2018/5d5f59e561ecea45a6d3602121e1049baa7a76c3/data'
/** Ethiopian names with their transcriptions, of the Ge'ez Frontier Foundation (CC BY-SA 4.0). */
const GEEZ = 'https://raw.githubusercontent.com/geezorg/data/3904462cff427a8d9991f8fc5d9f9d7aa80023ff/amharic/toponymic'

const source = (folder: string, file: string, sha256: string): NameSource => ({ file, address: `${folder}/${file}`, sha256 })

/** `tuned` was looked at while the tables of sounds were made; `heldOut` was not. */
export const NAME_SOURCES = {
  arabic: {
    tuned: source(WIKIDATA, 'wd_arabic_64', '28b29365f362c4a210aeddcb8bd7cecadf6bf6306eeb923c1f64cb26d2e54d61'),
    heldOut: source(WIKIDATA, 'wd_arabic_20', 'e4f569b35b034fe2eca5368d76afa750e83c9a8038ab9c6efd9290aa39f6fc8f'),
  },
  cyrillic: {
    tuned: source(WIKIDATA, 'wd_russian_64', 'bffa05e0fa904af1b10de07644fc87b0eae19308ae31cd6e34cd2732b5b2ac8f'),
    heldOut: source(WIKIDATA, 'wd_russian_20', '0b3f16caf82a6e27e516206c226bd0ae615ae86e4785e750ae4047e38ef8595c'),
  },
  ethiopic: {
    tuned: source(GEEZ, 'SGC-SingleNames-20071123.txt', '580e5d39fdccde1af18a581ebffa5dd7fec1b67cec20b35b5a60f68981de87b5'),
    heldOut: source(GEEZ, 'BA-SingleNames-20071031.txt', '8f624487e9a8658a3901f32edc597f2c6a6a020b831dd560247127fa729a6d6e'),
  },
} as const

export type Script = keyof typeof NAME_SOURCES

/** The text of a list, from the cache or from its address. */
export const readNameSource = async ({ file, address, sha256 }: NameSource): Promise<string> => {
  const folder = join(ROOT, '.cache/bench-names')
  const kept = await readFile(join(folder, file)).catch(() => undefined)
  if (kept && hashOf(kept) === sha256) return kept.toString('utf8')
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answers ${String(answer.status)}.`)
  const bytes = Buffer.from(await answer.arrayBuffer())
  if (hashOf(bytes) !== sha256) throw new Error(`${address} is not the list that was measured with.`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, file), bytes)
  return bytes.toString('utf8')
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
