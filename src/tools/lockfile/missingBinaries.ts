interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

/**
 * Optional packages that a package names but the lockfile lacks, as `parent: package`. npm drops them without a word when a
 * registry does not have them yet; `npm ci` then fails, or another system gets a bundler without its binary.
 */
export const missingBinaries = ({ packages }: Lockfile): readonly string[] =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(path, name).some((place) => place in packages))
      .map((name) => `${path}: ${name}`),
  )

/** Where a package may lie that is asked for from this path: beside it, or in any folder above (Node's own order). */
const placesFor = (path: string, name: string): readonly string[] => {
  const own = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`
  const cut = path.lastIndexOf('node_modules/')
  return cut === -1 ? [own] : [own, ...placesFor(path.slice(0, Math.max(0, cut - 1)), name)]
}
