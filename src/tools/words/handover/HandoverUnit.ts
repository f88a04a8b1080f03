/** One text as it goes to a translator, with all that helps to say it well. Every remark is in English; empty where there is none. */
export interface HandoverUnit {
  /** `namespace:group.name`, with the plural form of this language behind it. */
  readonly key: string
  readonly namespace: string
  readonly audience: string
  /** The numbers that this plural form stands for, such as "3–10, 103–110, 203–210 …". */
  readonly numbers: string
  readonly dutch: string
  /** Tells at the return whether the Dutch is still what was translated. */
  readonly dutchHash: string
  readonly english: string
  /** What the language says now; empty where it has nothing yet. */
  readonly text: string
  /** What the values between braces are. */
  readonly values: string
  /** Words of the glossary that this text has to say. */
  readonly terms: string
  readonly doubt: string
  readonly review: string
  /** Whether a native speaker has read it as it is. */
  readonly isRead: boolean
  readonly screen: string
  /** A picture of where it stands, as a path from the folder of the handover. */
  readonly picture: string
}
