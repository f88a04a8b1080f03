import { demoDeeds } from '../sync/demoDeeds.ts'
import { encodeBody } from '#sync/entryBody.ts'
import { SEAL_BYTES } from '#vault/sealing.ts'

/** How long the sealed bodies of that many deeds of the demo year are, in bytes. */
export const sealedSizes = (deeds: number): readonly number[] =>
  demoDeeds(10_000, deeds).next.map(({ drafts }) => encodeBody(drafts.map((draft) => ({ ...draft, replaces: [] }))).length + SEAL_BYTES)
