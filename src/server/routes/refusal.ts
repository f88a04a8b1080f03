/** Every refusal of the journal's routes: its status, and a sentence for whoever reads along. Programs go by the code. */
export const REFUSALS = {
  notSignedIn: [401, 'This needs the token of a laptop of this location: Authorization: Bearer ….'],
  needsSyncToken: [403, 'The append token may only push. This needs the sync token, which is there once the laptop is unlocked.'],
  deviceSuspended: [403, 'This laptop was silent for long. A coordinator must approve it again; it keeps what it has.'],
  deviceRemoved: [403, 'This laptop no longer belongs to the counter. It keeps what it has.'],
  notFound: [404, 'There is nothing here for this laptop.'],
  noSnapshot: [404, 'This location has no snapshot yet.'],
  noSuchOffer: [404, 'This snapshot was not offered, or its upload was given up. Offer it again.'],
  noSuchChunk: [404, 'The snapshot does not have that many chunks.'],
  chunkTaken: [409, 'Other bytes are there as this chunk already. Offer the snapshot under a new id.'],
  posterNotKnown: [404, 'This poster was replaced by a newer one, or never was. Ask at the counter.'],
  inboxFull: [429, 'So much waits here already that nobody has looked at. Nothing was taken; what is there stays. Try again later.'],
  tooOften: [429, 'Too many came in a short time. Nothing was taken; try again in a while.'],
  foreignPage: [403, 'A page of another site can not ask this.'],
  wrongMethod: [405, 'This address is asked in another way; see /api/openapi.json.'],
  notBytes: [415, 'The body must be application/octet-stream.'],
  compressed: [415, 'The body must not be compressed.'],
  tooLarge: [413, 'The body is too large, or holds too many entries. Send less at once.'],
  newerWire: [400, 'This server speaks version 1 of the sync protocol only.'],
  malformed: [400, 'The body can not be read as this message: cut off, or something else.'],
  unexpected: [500, 'Something went wrong in the server; its log says where. Try again later.'],
  storageUnavailable: [503, 'The server can not store or read for now. Nothing was changed; try again later.'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>

export type Refusal = keyof typeof REFUSALS

/** A refusal as an answer; nothing in it comes from the request. */
export const refuse = (refusal: Refusal, headers: Readonly<Record<string, string>> = {}): Response => {
  const [status, sentence] = REFUSALS[refusal]
  return Response.json({ error: refusal, sentence }, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
}
