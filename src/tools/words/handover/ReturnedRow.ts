/** What a translator gave back for one text. */
export interface ReturnedRow {
  /** Where it stands in the file, as the translator sees it: "row 12", "text 12". */
  readonly place: string
  readonly key: string
  readonly text: string
  /** Of the Dutch that was translated. */
  readonly dutchHash: string
  /** Whether the translator says to have read it, also where nothing was changed. */
  readonly isRead: boolean
  /** Why the text can not be what was meant, where the file itself shows it. */
  readonly damage?: string
}

/** A file that came back. */
export interface Handback {
  /** As the file names it: the id of a language, or its tag. */
  readonly language: string
  readonly rows: readonly ReturnedRow[]
}
