/** A file that nobody else can write until it is let go. */
export interface HeldFile {
  /** Behind what is there, and on the disk when this answers. Where it does not fit nothing of it stays, and this throws. */
  readonly append: (bytes: Uint8Array) => void
  /** Instead of what is there. Where it does not fit the file is empty, and this throws. */
  readonly replace: (bytes: Uint8Array) => void
  readonly size: () => number
  readonly close: () => void
}

export interface MirrorFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Small files per location, in a kind of storage that the browser keeps apart from its databases. */
export interface MirrorFiles {
  /** The locations that have a file. */
  readonly locations: () => Promise<readonly string[]>
  /** Every file of the location, also those that are held; one that can not be read is left out. */
  readonly read: (location: string) => Promise<readonly MirrorFile[]>
  /** Makes the file where there is none. Undefined while somebody holds it. */
  readonly hold: (location: string, name: string) => Promise<HeldFile | undefined>
  /** Only while nobody holds it and it is as long as it was: what came to it since must not go with it. */
  readonly removeIfLeft: (location: string, name: string, size: number) => Promise<void>
  /** All files of the location that nobody holds. */
  readonly removeAll: (location: string) => Promise<void>
}
