import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Mutant } from '#tests/simulation/mutants.ts'

const ROOT = new URL('../../', import.meta.url)
const PARAMETER = 'mutant'

/**
 * Lets one thread load this project's modules once more for each mutant, with its fault in them: their addresses carry the place of the
 * mutant in the list. Production code knows nothing of it.
 */
export const mutateModules = (mutants: readonly Mutant[]): void => {
  registerHooks({
    resolve: (specifier, context, next) => {
      const resolved = next(specifier, context)
      const mutant = context.parentURL === undefined ? null : mutantIn(context.parentURL)
      return mutant === null || !isOurs(resolved.url) ? resolved : { ...resolved, url: withMutant(resolved.url, mutant) }
    },
    load: (url, context, next) => {
      const mutant = mutants[Number(mutantIn(url) ?? NaN)]
      if (mutant === undefined || new URL(url).pathname !== new URL(mutant.file, ROOT).pathname) return next(url, context)
      return { ...next(url, context), source: withFault(readFileSync(fileURLToPath(url), 'utf8'), mutant) }
    },
  })
}

export const withMutant = (url: string, mutant: string): string => {
  const address = new URL(url)
  address.searchParams.set(PARAMETER, mutant)
  return address.href
}

const mutantIn = (url: string): string | null => (isOurs(url) ? new URL(url).searchParams.get(PARAMETER) : null)

const isOurs = (url: string): boolean => ['src/', 'tests/'].some((folder) => url.startsWith(new URL(folder, ROOT).href))

/** The source with the fault in it; where its text does not stand exactly once any more, that is said. */
export const withFault = (source: string, { name, file, from, to }: Mutant): string => {
  const parts = source.split(from)
  if (parts.length !== 2)
    throw new Error(`The text of the mutant "${name}" stands ${String(parts.length - 1)} times in ${file}; once is right`)
  return parts.join(to)
}
