import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { Refusal } from '#server/routes/refusal.ts'

/** Reads a binary body: of its declared type, not compressed, not above its limit in bytes. What is too large is not read to its end. */
export const readBytes = async (request: Request, most: number): Promise<Result<Uint8Array, Refusal>> => {
  if (request.headers.has('content-encoding')) return err('compressed')
  if (request.headers.get('content-type')?.toLowerCase() !== 'application/octet-stream') return err('notBytes')
  if (Number(request.headers.get('content-length') ?? 0) > most) return err('tooLarge')
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of (request.body ?? []) as AsyncIterable<Uint8Array>) {
      length += part.length
      if (length > most) return err('tooLarge')
      parts.push(part)
    }
  } catch {
    // The line went while the body came.
    return err('malformed')
  }
  const [only] = parts
  return ok(parts.length === 1 && only !== undefined ? only : Buffer.concat(parts))
}
