import type { MirrorFacts } from '#storage/mirror/MirrorFacts.ts'
import type { MirrorFiles } from '#storage/mirror/MirrorFiles.ts'
import { readFrames } from '#storage/mirror/mirrorFrames.ts'
import type { SealedEntry } from '#storage/journalStore.ts'

/** A file as it was when it was read. */
export interface SeenFile {
  readonly name: string
  readonly size: number
}

export interface Mirror {
  readonly facts: MirrorFacts | undefined
  /** Each once, by dot. */
  readonly entries: readonly SealedEntry[]
  readonly files: readonly SeenFile[]
}

export const EMPTY_MIRROR: Mirror = { facts: undefined, entries: [], files: [] }

/** All that the files of a location hold together. */
export const readMirror = async (files: MirrorFiles, location: string): Promise<Mirror> => {
  const read = await files.read(location)
  const contents = read.map(({ bytes }) => readFrames(location, bytes))
  const entries = new Map(contents.flatMap((content) => content.entries.map((entry) => [entry.dot, entry])))
  return {
    facts: contents.map(({ facts }) => facts).reduce((one, other) => ((other?.at ?? -1) > (one?.at ?? -1) ? other : one), undefined),
    entries: [...entries.values()],
    files: read.map(({ name, bytes }) => ({ name, size: bytes.length })),
  }
}
