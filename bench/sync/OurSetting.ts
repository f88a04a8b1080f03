/** What a laptop has after it was let in: which counter it is at, its tokens and the keys. */
export interface OurSetting {
  readonly location: string
  readonly device: string
  readonly syncToken: string
  /** `keyringToBytes`. */
  readonly keyring: readonly number[]
}
