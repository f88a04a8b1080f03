import type { HeldFile, MirrorFile, MirrorFiles } from '#storage/mirror/MirrorFiles.ts'

const FOLDER = 'outbox-mirror'

/** Files of the origin that only the browser sees. Works in a dedicated worker only: there a file can be written at once. */
export const createOpfsMirrorFiles = (storage: StorageManager): MirrorFiles => {
  const top = async (): Promise<FileSystemDirectoryHandle> => (await storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true })

  /** Undefined where there is none. */
  const folderOf = async (location: string): Promise<FileSystemDirectoryHandle | undefined> =>
    (await top()).getDirectoryHandle(location).catch(() => undefined)

  const namesIn = async (folder: FileSystemDirectoryHandle): Promise<readonly string[]> => {
    const names: string[] = []
    for await (const name of folder.keys()) names.push(name)
    return names.toSorted()
  }

  const removeWhere = async (location: string, wanted: (name: string) => boolean, size?: number): Promise<void> => {
    const folder = await folderOf(location)
    if (folder === undefined) return
    for (const name of (await namesIn(folder)).filter(wanted)) {
      // Held for a moment: that shows that nobody writes it, and how long it is now.
      const held = await holdIn(folder, name, false)
      if (held === undefined) continue
      const isLeft = size === undefined || held.size() === size
      held.close()
      if (isLeft) await folder.removeEntry(name).catch(() => undefined)
    }
    // Refused while a file is in it.
    await (await top()).removeEntry(location).catch(() => undefined)
  }

  return {
    locations: async () => namesIn(await top()),
    read: async (location) => {
      const folder = await folderOf(location)
      if (folder === undefined) return []
      const files: MirrorFile[] = []
      for (const name of await namesIn(folder)) {
        const bytes = await bytesOf(folder, name).catch(() => undefined)
        if (bytes !== undefined) files.push({ name, bytes })
      }
      return files
    },
    hold: async (location, name) => holdIn(await (await top()).getDirectoryHandle(location, { create: true }), name, true),
    removeIfLeft: (location, name, size) => removeWhere(location, (one) => one === name, size),
    removeAll: (location) => removeWhere(location, () => true),
  }
}

/** What the types of a page leave out: it is there in workers only. */
interface SyncAccessHandle {
  readonly write: (bytes: Uint8Array, options: { readonly at: number }) => number
  readonly truncate: (size: number) => void
  readonly getSize: () => number
  readonly flush: () => void
  readonly close: () => void
}

type WorkerFileHandle = FileSystemFileHandle & { readonly createSyncAccessHandle: () => Promise<SyncAccessHandle> }

const bytesOf = async (folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array> =>
  new Uint8Array(await (await (await folder.getFileHandle(name)).getFile()).arrayBuffer())

const holdIn = async (folder: FileSystemDirectoryHandle, name: string, create: boolean): Promise<HeldFile | undefined> => {
  const file = (await folder.getFileHandle(name, { create })) as WorkerFileHandle
  try {
    return holding(await file.createSyncAccessHandle())
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NoModificationAllowedError') return undefined
    throw error
  }
}

const holding = (file: SyncAccessHandle): HeldFile => {
  /** Whole or not at all: a disk that is full takes a part, or throws. */
  const write = (bytes: Uint8Array, at: number): void => {
    try {
      if (file.write(bytes, { at }) < bytes.length) throw new DOMException('The disk is full', 'QuotaExceededError')
      file.truncate(at + bytes.length)
      file.flush()
    } catch (error) {
      file.truncate(at)
      throw error
    }
  }
  return {
    append: (bytes) => {
      write(bytes, file.getSize())
    },
    replace: (bytes) => {
      write(bytes, 0)
    },
    size: () => file.getSize(),
    close: () => {
      file.close()
    },
  }
}
