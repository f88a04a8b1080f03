import { z } from 'zod/mini'

/** The parts that documents of several routes are made of. */
type Refusals<R extends string> = Readonly<Record<R, readonly [status: number, sentence: string]>>

const refusal = z.strictObject({ error: z.string(), sentence: z.string() })

export const jsonOf = (schema: z.ZodMiniType, description = 'as asked') => ({
  description,
  content: { 'application/json': { schema: z.toJSONSchema(schema) } },
})

/** One answer per status; several reasons may share it. */
export const refusalsOf = <R extends string>(table: Refusals<R>, of: readonly R[]) =>
  Object.fromEntries(
    [...new Set(of.map((one) => table[one][0]))].map((status) => {
      const reasons = of.filter((one) => table[one][0] === status).map((one) => `\`${one}\`: ${table[one][1]}`)
      return [status, jsonOf(refusal, [...new Set(reasons)].join('\n'))]
    }),
  )

export const parameter = (name: string, schema: Readonly<Record<string, unknown>>, place: 'path' | 'query' = 'path') => ({
  name,
  in: place,
  required: place === 'path',
  schema,
})

export const BYTES = { description: 'a message', content: { 'application/octet-stream': {} } }

export const bodyOf = (most: number) => ({
  required: true,
  description: `At most ${String(most)} bytes, not compressed.`,
  content: { 'application/octet-stream': {} },
})
