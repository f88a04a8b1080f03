import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Language } from '#i18n/languages.ts'
import { csvOfUnits } from '#tools/words/handover/csvOfUnits.ts'
import { handoverUnits } from '#tools/words/handover/handoverUnits.ts'
import type { HandoverSources } from '#tools/words/handover/handoverUnits.ts'
import type { Places } from '#tools/words/handover/places.ts'
import { xliffOfUnits } from '#tools/words/handover/xliffOfUnits.ts'

export interface ExportTo {
  readonly format: 'csv' | 'xliff'
  readonly folder: string
  /** Where the gallery lies; without its pictures the texts go alone. */
  readonly gallery: string
}

/** Writes all texts of a language into a folder that can be handed to a translator, with the pictures of where they stand. Answers what to tell. */
export const exportLanguage = (
  language: Language,
  sources: Omit<HandoverSources, 'places'> & { readonly places: Places | undefined },
  { format, folder, gallery }: ExportTo,
): readonly string[] => {
  const places = Object.fromEntries(Object.entries(sources.places ?? {}).filter(([, { picture }]) => existsSync(join(gallery, picture))))
  const units = handoverUnits(language, { ...sources, places })
  const path = join(folder, `${language.id}.${format === 'csv' ? 'csv' : 'xlf'}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, format === 'csv' ? csvOfUnits(language, units) : xliffOfUnits(language, units))
  const pictures = new Set(units.map(({ picture }) => picture).filter((picture) => picture !== ''))
  for (const picture of pictures) {
    mkdirSync(dirname(join(folder, picture)), { recursive: true })
    copyFileSync(join(gallery, picture.slice('pictures/'.length)), join(folder, picture))
  }
  const shown = units.filter(({ picture }) => picture !== '').length
  return [
    `${path}: ${units.length} texts of ${language.autonym}, ${units.filter(({ text }) => text === '').length} without a text yet, ${units.filter(({ isRead }) => isRead).length} read by a native speaker`,
    sources.places === undefined
      ? 'There are no pictures of where texts stand: `npm run gallery` makes them. The texts go without.'
      : `${shown} texts with a picture of where they stand, ${pictures.size} pictures`,
  ]
}
