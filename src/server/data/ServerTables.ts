import type { Generated } from 'kysely'

/** The columns of the server's database, as both databases hand them out. Bytes of ids are raw; moments are milliseconds since 1970. */
export interface ServerTables {
  readonly location: {
    readonly no: Generated<number>
    readonly id: string
    readonly generation: string
    /** The counter that numbers rows; its row is locked while they are added. */
    readonly seq: number
    readonly chain: Uint8Array
    readonly snapshot: string | null
  }
  readonly entry: {
    readonly location_no: number
    readonly seq: number
    readonly writer: Uint8Array
    readonly writer_seq: number
    readonly chain: Uint8Array
    readonly day: number
    readonly header: Uint8Array | null
    readonly sealed: Uint8Array | null
    readonly covered_at: number | null
  }
  readonly snapshot: {
    readonly location_no: number
    readonly id: string
    readonly built_on: string | null
    readonly epoch_number: number
    readonly epoch_key: string
    readonly chunks: number
    readonly coverage: Uint8Array
    readonly offered_at: number
    readonly replaced_at: number | null
    /** How many entries it holds that have no row; counted when it became the present one. */
    readonly rowless: Generated<number>
  }
  readonly snapshot_chunk: {
    readonly location_no: number
    readonly snapshot: string
    readonly part: number
    readonly bytes: Uint8Array
  }
  readonly device: {
    readonly location_no: number
    readonly id: string
    readonly append_hash: Uint8Array
    readonly sync_hash: Uint8Array
    readonly state: string
    readonly added_at: number
  }
}
