import type { MirrorFiles } from '#storage/mirror/MirrorFiles.ts'

/** One sentence of the contract: what is done with the files, and what is seen then. It runs in Node and in a browser's worker. */
export interface MirrorFilesStory {
  readonly title: string
  readonly tell: (files: MirrorFiles) => Promise<unknown>
  readonly seen: unknown
}

const HERE = 'a'.repeat(32)
const THERE = 'b'.repeat(32)
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)

const held = async (files: MirrorFiles, name: string, location = HERE) => {
  const file = await files.hold(location, name)
  if (file === undefined) throw new Error('Somebody holds it')
  return file
}

const contents = async (files: MirrorFiles, location = HERE): Promise<unknown> =>
  (await files.read(location)).map((file) => [file.name, [...file.bytes]])

export const MIRROR_FILES_STORIES: readonly MirrorFilesStory[] = [
  {
    title: 'where nothing was written there is nothing, and asking makes nothing',
    tell: async (files) => {
      const before = await contents(files)
      await files.removeIfLeft(HERE, 'one', 0)
      await files.removeAll(HERE)
      return [before, await files.locations()]
    },
    seen: [[], []],
  },
  {
    title: 'what is added stands behind what is there; what replaces it stands alone, also where it is shorter',
    tell: async (files) => {
      const file = await held(files, 'one')
      file.append(bytes(1, 2))
      file.append(bytes(3))
      const added = [file.size(), await contents(files)]
      file.replace(bytes(9))
      file.append(bytes(8))
      const replaced = [file.size(), await contents(files)]
      file.close()
      return [added, replaced, await files.locations()]
    },
    seen: [[3, [['one', [1, 2, 3]]]], [2, [['one', [9, 8]]]], [HERE]],
  },
  {
    title: 'a file is held by one only, until that one lets it go; then the next goes on behind it',
    tell: async (files) => {
      const first = await held(files, 'one')
      first.append(bytes(1))
      const second = await files.hold(HERE, 'one')
      first.close()
      first.close()
      const third = await held(files, 'one')
      third.append(bytes(2))
      third.close()
      return [second === undefined, await contents(files)]
    },
    seen: [true, [['one', [1, 2]]]],
  },
  {
    title: 'after it was let go nothing can be written',
    tell: async (files) => {
      const file = await held(files, 'one')
      file.close()
      try {
        file.append(bytes(1))
        return 'written'
      } catch {
        return contents(files)
      }
    },
    seen: [['one', []]],
  },
  {
    title: 'a file goes only while nobody holds it and it is as long as it was',
    tell: async (files) => {
      const names: unknown[] = []
      const [live, left] = [await held(files, 'live'), await held(files, 'left')]
      live.append(bytes(1))
      left.append(bytes(1, 2))
      left.close()
      for (const [name, size] of [
        ['live', 1],
        ['left', 1],
        ['left', 2],
        ['left', 2],
      ] as const) {
        await files.removeIfLeft(HERE, name, size)
        names.push((await files.read(HERE)).map((file) => file.name).toSorted())
      }
      live.close()
      return names
    },
    seen: [['left', 'live'], ['left', 'live'], ['live'], ['live']],
  },
  {
    title: 'all files of a location go, and those of another stay',
    tell: async (files) => {
      for (const [location, name] of [
        [HERE, 'one'],
        [HERE, 'two'],
        [THERE, 'one'],
      ] as const)
        (await held(files, name, location)).close()
      await files.removeAll(HERE)
      return [await files.locations(), await contents(files), await contents(files, THERE)]
    },
    seen: [[THERE], [], [['one', []]]],
  },
]
