import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Where texts stand on screens, as the gallery saw them; written by `npm run gallery`, so it may not be there. */
export type Places = Readonly<Record<string, { readonly screen: string; readonly picture: string }>>

const places = z.record(z.string(), z.object({ screen: z.string(), picture: z.string() }))

export const readPlaces = (gallery: string): Places | undefined => {
  const path = join(gallery, 'places.json')
  return existsSync(path) ? places.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined
}
