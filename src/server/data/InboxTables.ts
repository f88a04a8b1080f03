/** The columns for submissions and posters. Ids and hashes are raw; moments are milliseconds since 1970; yes and no are 1 and 0. */
export type InboxTables = {
  readonly submission: {
    readonly location_no: number
    readonly id: Uint8Array
    readonly sealed: Uint8Array
    readonly by_phone: number
    readonly came_at: number
  }
  readonly poster: {
    readonly location_no: number
    readonly token_hash: Uint8Array
    readonly sealed_week: Uint8Array
  }
}
