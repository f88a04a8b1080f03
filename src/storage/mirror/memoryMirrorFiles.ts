import type { HeldFile, MirrorFiles } from '#storage/mirror/MirrorFiles.ts'

interface MemoryFile {
  bytes: Uint8Array
  held: boolean
}

/** Files that outlive the engines that write them, for tests. */
export interface MemoryMirrorFiles extends MirrorFiles {
  /** As when the process that held a file is gone. */
  readonly letGo: () => void
}

/** @param most bytes that one file may have: a small disk */
export const createMemoryMirrorFiles = (most = Infinity): MemoryMirrorFiles => {
  const locations = new Map<string, Map<string, MemoryFile>>()
  const filesOf = (location: string): Map<string, MemoryFile> => locations.get(location) ?? new Map<string, MemoryFile>()

  const removeIf = (location: string, isGone: (name: string, file: MemoryFile) => boolean): Promise<void> => {
    const files = filesOf(location)
    for (const [name, file] of files) if (!file.held && isGone(name, file)) files.delete(name)
    if (files.size === 0) locations.delete(location)
    return Promise.resolve()
  }

  return {
    locations: () => Promise.resolve([...locations.keys()].toSorted()),
    read: (location) => Promise.resolve([...filesOf(location)].map(([name, { bytes }]) => ({ name, bytes }))),
    hold: (location, name) => {
      const files = filesOf(location)
      const file = files.get(name) ?? { bytes: new Uint8Array(0), held: false }
      if (file.held) return Promise.resolve(undefined)
      file.held = true
      locations.set(location, files.set(name, file))
      return Promise.resolve(holding(file, most))
    },
    removeIfLeft: (location, name, size) => removeIf(location, (one, { bytes }) => one === name && bytes.length === size),
    removeAll: (location) => removeIf(location, () => true),
    letGo: () => {
      for (const files of locations.values()) for (const file of files.values()) file.held = false
    },
  }
}

const holding = (file: MemoryFile, most: number): HeldFile => {
  let open = true
  const write = (bytes: Uint8Array, whenFull: Uint8Array): void => {
    if (!open) throw new Error('This file was let go')
    file.bytes = bytes.length > most ? whenFull : bytes
    if (bytes.length > most) throw new Error('The disk is full')
  }
  return {
    append: (bytes) => {
      const longer = new Uint8Array(file.bytes.length + bytes.length)
      longer.set(file.bytes)
      longer.set(bytes, file.bytes.length)
      write(longer, file.bytes)
    },
    replace: (bytes) => {
      write(bytes.slice(), new Uint8Array(0))
    },
    size: () => file.bytes.length,
    close: () => {
      if (open) file.held = false
      open = false
    },
  }
}
