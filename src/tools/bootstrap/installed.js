import { createHash } from 'node:crypto'

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 * @typedef {Record<string, unknown>} Manifest
 */

/** The parts of package.json that decide what is installed; a changed script is no reason to install again. */
const DECIDING = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides', 'allowScripts']

/**
 * What an installation was made for. Platform and architecture belong to it: a folder may be shared by two systems.
 * @param {string} lockText package-lock.json as it is
 * @param {Manifest} manifest package.json
 * @param {string} machine such as `linux-x64`
 */
export const installationKey = (lockText, manifest, machine) => {
  const parts = DECIDING.map((name) => JSON.stringify(manifest[name] ?? null))
  return createHash('sha256')
    .update([lockText, ...parts, machine].join('\n'))
    .digest('hex')
}

/**
 * Whether npm's own note of what it installed (node_modules/.package-lock.json) holds everything the lockfile asks for.
 * Optional packages may lack: those are for other platforms.
 * @param {Lock} lock
 * @param {Lock} note
 */
export const holdsEverything = (lock, note) =>
  Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    if (path === '' || wanted.optional === true || wanted.devOptional === true) return true
    const present = note.packages?.[path]
    return present !== undefined && present.version === wanted.version
  })
