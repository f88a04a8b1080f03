/** Packs text for a sealed chunk. Compression happens before sealing: sealed bytes do not shrink. */
export const gzipText = (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  through(new CompressionStream('gzip'), new TextEncoder().encode(text))

/** Unpacks what `gzipText` made; rejects when the bytes are no gzip. */
export const gunzipText = async (bytes: Uint8Array): Promise<string> =>
  new TextDecoder().decode(await through(new DecompressionStream('gzip'), Uint8Array.from(bytes)))

/** Written by hand instead of piped from a Blob, which crosses to another process for every chunk (measured: half of an unlock). */
const through = async (
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> => {
  const writer = stream.writable.getWriter()
  const written = writer.write(bytes).then(() => writer.close())
  const [packed] = await Promise.all([new Response(stream.readable).arrayBuffer(), written])
  return new Uint8Array(packed)
}
