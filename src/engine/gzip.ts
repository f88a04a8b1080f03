/** Packs text for a sealed chunk. Compression happens before sealing: sealed bytes do not shrink. */
export const gzipText = (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  drained(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')))

/** Unpacks what `gzipText` made; rejects when the bytes are no gzip. */
export const gunzipText = async (bytes: Uint8Array): Promise<string> =>
  new TextDecoder().decode(await drained(new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'))))

const drained = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer())
