import { createHash } from 'node:crypto'
import type { ManifestTransform } from 'workbox-build'
import { DOCUMENT_HEADERS } from '#server/securityHeaders.ts'

/**
 * A cached document keeps the headers it was stored with. So the revision of every HTML file in the precache names the
 * header set too: a release that changes only a header reaches installed laptops.
 */
export const headerRevision: ManifestTransform = (entries) => {
  const headers = createHash('sha256').update(JSON.stringify(DOCUMENT_HEADERS)).digest('hex').slice(0, 8)
  return {
    manifest: entries.map((entry) => (entry.url.endsWith('.html') ? { ...entry, revision: `${entry.revision ?? ''}-${headers}` } : entry)),
    warnings: [],
  }
}
