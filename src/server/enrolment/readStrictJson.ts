import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'

export type BodyProblem =
  | { readonly kind: 'notJson' }
  | { readonly kind: 'compressed' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'doubleKey' }

/** Reads a small JSON body: of its declared type, not compressed, not above its limit in bytes, each key once. */
export const readStrictJson = async (request: Request, most: number): Promise<Result<unknown, BodyProblem>> => {
  if (!/^application\/json(;\s*charset=utf-8)?$/i.test(request.headers.get('content-type') ?? '')) return err({ kind: 'notJson' })
  if (request.headers.has('content-encoding')) return err({ kind: 'compressed' })
  try {
    const bytes = await bytesUpTo(request, most)
    if (bytes === undefined) return err({ kind: 'tooLarge' })
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    return hasDoubleKey(text) ? err({ kind: 'doubleKey' }) : ok(value)
  } catch {
    // No JSON in UTF-8, or the line went while the body came.
    return err({ kind: 'malformed' })
  }
}

/** The body, or undefined as soon as there is more of it than allowed. */
const bytesUpTo = async ({ body }: Request, most: number): Promise<Uint8Array | undefined> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length
    if (length > most) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/**
 * `JSON.parse` keeps the last of two equal keys without a word, so that two readers may see two different requests. In valid JSON a
 * string before a colon is a key; all of our bodies are flat, so no key may occur twice anywhere.
 */
const hasDoubleKey = (json: string): boolean => {
  const keys = [...json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?/g)].flatMap(([, text = '""', colon]) =>
    colon === undefined ? [] : [String(JSON.parse(text))],
  )
  return new Set(keys).size < keys.length
}
