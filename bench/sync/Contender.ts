/** A record as one without our journal would send it. */
export interface PlainRecord {
  readonly id: string
  readonly kind: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** One way to get a counter's records into a browser and its edits out of it; a page offers it as `window.contender`. */
export interface Contender {
  /** Databases are made; no clock runs. */
  readonly open: (setting: unknown) => Promise<void>
  /** Answers how many milliseconds it took until every record was on the disk, and how many are there. */
  readonly firstSync: () => Promise<FirstSync>
  /** The edits are saved on this laptop; no clock runs. */
  readonly edit: (edits: unknown) => Promise<void>
  /** Answers how many milliseconds it took until the server had confirmed every edit and this laptop had noted it. */
  readonly push: () => Promise<number>
  readonly close: () => Promise<void>
}

export interface FirstSync {
  readonly ms: number
  readonly records: number
}

declare global {
  interface Window {
    contender: Contender
  }
}
