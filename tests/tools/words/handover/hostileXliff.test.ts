import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { copyOfWords, handedOver, languageNamed, takeBack, wordsIn } from '#tests/tools/words/handover/workshop.ts'
import { escapeXml } from '#tools/words/handover/escapeXml.ts'
import { readXliff } from '#tools/words/handover/readXliff.ts'
import { xliffOfUnits } from '#tools/words/handover/xliffOfUnits.ts'
import { hashOfText } from '#tools/words/reviews.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const file = (units: string, head = '<?xml version="1.0" encoding="UTF-8"?>'): string =>
  `${head}<xliff version="1.2"><file target-language="ti"><body>${units}</body></file></xliff>`
const unit = (target: string): string =>
  `<trans-unit id="vocabulary:bring.water"><source>Water</source><target>${target}</target></trans-unit>`

const laughs = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`).join('')}]>`

test.each([
  ['with entities that grow', file(unit('&a30;'), laughs), 'has a document type'],
  [
    'with an entity that names a file',
    file(unit('&f;'), '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>'),
    'has a document type',
  ],
  ['with a document type that is elsewhere', file(unit('ማይ'), '<!DOCTYPE xliff SYSTEM "http://localhost:1/x.dtd">'), 'has a document type'],
  ['with an entity that nobody declared', file(unit('&f;')), 'is no well-formed XML'],
  ['that ends in the middle', file(unit('ማይ')).slice(0, -30), 'is no well-formed XML'],
  ['with elements that cross', file('<trans-unit id="a"><source></trans-unit></source>'), 'is no well-formed XML'],
  ['with elements in elements without end', file(`${'<g>'.repeat(5000)}${'</g>'.repeat(5000)}`), 'far deeper'],
  ['that is another kind of XML', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'is XML, but no XLIFF'],
  ['of a newer XLIFF', '<xliff version="2.0"><file/></xliff>', 'let your program save XLIFF 1.2'],
  ['with far more texts than the app has', file(unit('ማይ').repeat(20_001)), 'has more texts than the app has'],
  ['that is not in UTF-8', '\u00ff', 'is not in UTF-8'],
])('a file %s is not read, and that is said', (_, text, why) => {
  const read = readXliff(text === '\u00ff' ? new Uint8Array([0x3c, 0xff]) : bytes(text))
  expect(read.ok ? 'read' : read.error).toContain(why)
})

test('a file of more than twenty megabytes is refused before it is read', () => {
  const started = performance.now()
  const read = readXliff(new Uint8Array(21 * 1024 * 1024))
  expect(read).toEqual({ ok: false, error: 'is too large to be a file of ours' })
  expect(performance.now() - started).toBeLessThan(1000)
})

test('nothing is asked of an address that a file names', async () => {
  let asked = 0
  const server = createServer((_, response) => {
    asked += 1
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`
  readXliff(bytes(file(unit('&f;'), `<!DOCTYPE x SYSTEM "${address}" [<!ENTITY f SYSTEM "${address}">]>`)))
  readXliff(bytes(`<?xml version="1.0"?><?xml-stylesheet href="${address}"?>${file(unit('ማይ'), '')}`))
  await new Promise((resolve) => setTimeout(resolve, 50))
  server.close()
  expect(asked).toBe(0)
})

test('signs with a meaning in XML go out and come back as they were', async () => {
  const folder = await copyOfWords('fr')
  const text = 'De l’eau <fraîche> & « plate » "pure" ]]> l\'été'
  const xliff = xliffOfUnits(languageNamed('fr'), handedOver('fr', folder, { 'vocabulary:bring.water': text }))
  const read = readXliff(bytes(xliff))
  expect(read.ok && read.value.rows.find(({ key }) => key === 'vocabulary:bring.water')?.text).toBe(text)
  expect(escapeXml('a\u0000b\u0008c\uFFFFd\u{1F642}\n')).toBe('abcd\u{1F642}\n')
})

test('a text for markup is a text: it is told, not obeyed', async () => {
  const folder = await copyOfWords('ti')
  const { lines } = takeBack(file(unit('<![CDATA[<script>ማይ</script>]]>')), folder)
  expect(lines.join('\n')).toContain('has <script>, which the Dutch has not')
  expect(await wordsIn(folder, 'ti', 'vocabulary')).not.toContain('script')
})

test('what a program for translators adds is left aside: proposals, segments, marks, and a space at a line end', () => {
  const rich = `<trans-unit id="resident:duration.hours_one" approved="yes"><source>{{count}}  uur</source>
    <seg-source><mrk mtype="seg" mid="1">{{count}} uur</mrk></seg-source>
    <target state="final"><mrk mtype="seg" mid="1"><ph id="1">{{count}}</ph>
      <g id="2">ሰዓት</g></mrk></target>
    <alt-trans><source>x</source><target>ጌጋ</target></alt-trans><note>y</note></trans-unit>`
  const read = readXliff(bytes(file(rich)))
  expect(read.ok && read.value.rows).toEqual([
    { place: 'text 1', key: 'resident:duration.hours_one', text: '{{count}} ሰዓት', dutchHash: hashOfText('{{count}} uur'), isRead: true },
  ])
})

test('a value that a program turned into an empty code is missed', () => {
  const read = readXliff(bytes(file(unit('<x id="1" equiv-text="{{count}}"/> ሰዓት'))))
  expect(read.ok && read.value.rows[0]?.damage).toBe('has {{count}} as an empty code')
})
