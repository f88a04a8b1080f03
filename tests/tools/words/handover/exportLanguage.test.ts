import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '#tests/support/folderWith.ts'
import { languageNamed, sourcesOf } from '#tests/tools/words/handover/workshop.ts'
import { exportLanguage } from '#tools/words/handover/exportLanguage.ts'
import { readPlaces } from '#tools/words/handover/places.ts'

const PLACES = {
  'vocabulary:bring.water': { screen: 'activity, as a resident reads it', picture: 'shots/activity-ti.png' },
  'resident:duration.hours': { screen: 'way', picture: 'shots/activity-ti.png' },
  'vocabulary:bring.lunch': { screen: 'lost', picture: 'shots/gone.png' },
}

test('a language goes out with the picture of where each text stands, and each picture once', async () => {
  const gallery = await folderWith({ 'places.json': JSON.stringify(PLACES), 'shots/activity-ti.png': 'picture' })
  const folder = join(await folderWith({}), 'for the translator')
  const places = readPlaces(gallery)
  const lines = exportLanguage(languageNamed('ti'), { ...sourcesOf('locales'), places }, { format: 'xliff', folder, gallery })
  expect(lines[1]).toBe('3 texts with a picture of where they stand, 1 pictures')
  expect(readFileSync(join(folder, 'pictures/shots/activity-ti.png'), 'utf8')).toBe('picture')
  const xliff = readFileSync(join(folder, 'ti.xlf'), 'utf8')
  expect(xliff.match(/<note from="picture">pictures\/shots\/activity-ti\.png<\/note>/gu)).toHaveLength(3)
  expect(xliff).not.toContain('gone.png')
})

test('without a gallery the texts go out alone, and that is said', async () => {
  const [gallery, folder] = [await folderWith({}), await folderWith({})]
  const places = readPlaces(gallery)
  const lines = exportLanguage(languageNamed('ti'), { ...sourcesOf('locales'), places }, { format: 'csv', folder, gallery })
  expect(lines[1]).toContain('`npm run gallery` makes them')
  expect(readdirSync(folder)).toEqual(['ti.csv'])
})

test('what helps to say a text well goes out with it: values, words of the glossary, doubts', async () => {
  const folder = await folderWith({})
  const sources = { ...sourcesOf('locales'), places: undefined }
  exportLanguage(languageNamed('ti'), sources, { format: 'csv', folder, gallery: folder })
  const rowOf = (key: string): string =>
    readFileSync(join(folder, 'ti.csv'), 'utf8')
      .split('\r\n')
      .find((line) => line.includes(`;${key};`)) ?? ''
  expect(rowOf('resident:fact.together')).toContain('vrijwilliger → ወለንተኛ')
  expect(rowOf('resident:fact.byWay')).toContain('{{way}} = a way to travel, from the words under way')
  expect(rowOf('resident:refugeeHelp.own')).toContain('is the English word')
})
