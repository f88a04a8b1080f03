/** Where the drawings stand together; the build lays it there. */
export const PICTOGRAM_PACK = '/pictograms.json'

/** File name → the drawing. */
export type PictogramPack = Readonly<Record<string, string>>

const ADDRESS = /^\/pictograms\/([\w-]+\.svg)$/

export const isPictogram = (path: string): boolean => ADDRESS.test(path)

/** What the address of a pictogram answers with; undefined where it is not in the pack. */
export const pictogramFrom = (pack: PictogramPack, path: string): Response | undefined => {
  const name = ADDRESS.exec(path)?.[1]
  const drawing = name !== undefined && Object.hasOwn(pack, name) ? pack[name] : undefined
  return drawing === undefined ? undefined : new Response(drawing, { headers: { 'Content-Type': 'image/svg+xml' } })
}
