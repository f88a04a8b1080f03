import { expect, test } from 'vitest'
import { csvRecords } from '#domain/offer/import/csvRecords.ts'
import { writeCsv } from '#domain/offer/import/writeCsv.ts'
import { copyOfWords, handedOver, languageNamed, takeBack, wordsIn } from '#tests/tools/words/handover/workshop.ts'
import { csvOfUnits } from '#tools/words/handover/csvOfUnits.ts'
import { readHandbackCsv } from '#tools/words/handover/readHandbackCsv.ts'

const WATER = 'vocabulary:bring.water'
const PROCEDURE = 'careful:procedure'

const exported = async (changed: Readonly<Record<string, string>> = {}) => {
  const folder = await copyOfWords('fr')
  return { folder, csv: csvOfUnits(languageNamed('fr'), handedOver('fr', folder, changed)) }
}

const recordsOf = (csv: string): string[][] => [...csvRecords(csv.replace(/^\ufeff/u, ''), ';')].map(({ cells }) => [...cells])
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

test('the file begins with a byte order mark and has semicolons, so that Dutch Excel opens it as a table of right letters', async () => {
  const { csv } = await exported()
  expect([...new TextEncoder().encode(csv).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(csv.slice(1, 20)).toBe('language;key;for nu')
  expect(new Set(recordsOf(csv).map((cells) => cells.length))).toEqual(new Set([16]))
})

test.each(['=1+1', '+31 6 12345678', '-5 degrés', '@tout le monde', '＝1'])(
  'the text %s goes out as text and not as a formula, and comes back as it was',
  async (text) => {
    const { csv } = await exported({ [WATER]: text })
    const row = recordsOf(csv).find(([, key]) => key === WATER) ?? expect.fail('no row')
    expect(row[5]).toBe(`'${text}`)
    const read = readHandbackCsv(new TextEncoder().encode(csv))
    expect(read.ok && read.value.rows.find(({ key }) => key === WATER)?.text).toBe(text)
  },
)

/** As the programs on people's laptops save a table again. */
const SAVED: readonly (readonly [string, (rows: string[][]) => string | Uint8Array])[] = [
  ['with semicolons and CRLF, as Dutch Excel does', (rows) => `\ufeff${writeCsv(rows, ';')}`],
  ['with commas and without a mark, as Google Sheets does', (rows) => writeCsv(rows, ',').replaceAll('\r\n', '\n')],
  ['with tabs in UTF-16, as Excel calls "Unicode text"', (rows) => utf16(writeCsv(rows, '\t'))],
  [
    'with every cell quoted, as LibreOffice can',
    (rows) => rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n'),
  ],
  ['with a line that tells the separator', (rows) => `sep=,\r\n${writeCsv(rows, ',')}`],
  [
    'with its columns in another order',
    (rows) =>
      writeCsv(
        rows.map((cells) => cells.toReversed()),
        ';',
      ),
  ],
  [
    'without the columns that are only to look at',
    (rows) =>
      writeCsv(
        rows.map((cells) => [cells[0], cells[1], cells[5], cells[15]].map(String)),
        ';',
      ),
  ],
  [
    'with empty rows in between',
    (rows) =>
      writeCsv(
        rows.flatMap((cells) => [cells, ['', '']]),
        ';',
      ),
  ],
  ['with accents written apart, as macOS does', (rows) => writeCsv(rows, ';').normalize('NFD')],
]

test.each(SAVED)('a file saved %s is taken', async (_, save) => {
  const text = 'Participez, « si vous voulez » ; cela ne change rien à votre "procédure d’asile".'
  const { folder, csv } = await exported({ [PROCEDURE]: text })
  const { lines, whole } = takeBack(save(recordsOf(csv)), folder)
  expect(whole, lines.join('\n')).toBe(true)
  expect(await wordsIn(folder, 'fr', 'careful')).toContain(JSON.stringify(text))
})

test('a text that a spreadsheet broke into lines is one line again', async () => {
  const { folder, csv } = await exported({
    [PROCEDURE]: 'Vous pouvez participer,\r\nsans obligation.\n Cela ne change rien à votre procédure d’asile.',
  })
  const { lines, whole } = takeBack(csv, folder)
  expect(whole, lines.join('\n')).toBe(true)
  expect(await wordsIn(folder, 'fr', 'careful')).toContain(
    '"Vous pouvez participer, sans obligation. Cela ne change rien à votre procédure d’asile."',
  )
})

const WHOLE: readonly (readonly [string, (csv: string) => string | Uint8Array, string])[] = [
  [
    'saved in an old encoding',
    (csv) => new Uint8Array(Buffer.from(csv.replace(/[^\n\r -ÿ]/gu, '?'), 'latin1')),
    'save it again as "CSV UTF-8"',
  ],
  ['that is a spreadsheet itself', () => new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14]), 'save it as "CSV UTF-8"'],
  ['that is empty', () => '', 'is empty'],
  ['with column names alone', (csv) => csv.split('\r\n', 1).join(), 'has column names and no rows'],
  ['without the column of codes', (csv) => csv.replace('code of the dutch', 'code'), 'has no column "code of the dutch"'],
  ['of a language that nobody translates into', (csv) => csv.replaceAll(/^fr;/gmu, 'nl;'), 'is no language that texts are translated into'],
  ['of two languages', (csv) => csv.replace(/^fr;/mu, 'ti;'), 'has texts of several languages'],
  ['of millions of empty lines', () => '\n'.repeat(6_000_000), 'is too large'],
]

test.each(WHOLE)('of a file %s nothing is taken, and what to do is said', async (_, damage, said) => {
  const { folder, csv } = await exported({ [WATER]: 'De l’eau à boire' })
  const { lines, whole } = takeBack(damage(csv), folder)
  expect(whole).toBe(false)
  expect(lines).toEqual([expect.stringContaining(said)])
  expect(await wordsIn(folder, 'fr', 'vocabulary')).not.toContain('De l’eau à boire')
})
