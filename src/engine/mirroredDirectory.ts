import { openLocationDirectory } from '#storage/locationDirectory.ts'
import type { LocationDirectory } from '#storage/locationDirectory.ts'
import type { MirrorFiles } from '#storage/mirror/MirrorFiles.ts'
import { readMirror } from '#storage/mirror/readMirror.ts'

interface DirectoryNotices {
  /** A location that the list had lost is in it again. */
  readonly broughtBack: () => void
  readonly kept: (location: string) => void
}

/** The list of locations, with those that only the mirror still knows put back: their words open them as before. */
export const openMirroredDirectory = async (
  files: MirrorFiles | undefined,
  { broughtBack, kept }: DirectoryNotices,
): Promise<LocationDirectory> => {
  const list = await openLocationDirectory()
  if (files === undefined) return list
  try {
    for (const location of await files.locations()) {
      if ((await list.find(location)) !== undefined) continue
      const { facts } = await readMirror(files, location)
      if (facts === undefined) continue
      await list.keep(facts.known)
      broughtBack()
    }
  } catch {
    // A browser without such files, or one whose disk is full: the list is as it was.
  }
  return {
    ...list,
    keep: async (known) => {
      await list.keep(known)
      kept(known.location)
    },
    forget: async (location) => {
      await list.forget(location)
      await files.removeAll(location).catch(() => undefined)
    },
  }
}
