import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What lies in `public/audio`: by language the files of its folder, by name. */
export type ShippedAudio = ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>

export const readShippedAudio = (folder: string): ShippedAudio => {
  if (!existsSync(folder)) return new Map()
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return new Map(
    languages.map(({ name }) => [
      name,
      new Map(readdirSync(join(folder, name)).map((file) => [file, new Uint8Array(readFileSync(join(folder, name, file)))])),
    ]),
  )
}

export const CLIP_LIST = 'manifest.json'
