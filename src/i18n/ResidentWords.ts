import type { TFunction } from 'i18next'
import type { RESIDENT_NAMESPACES } from '#i18n/namespaces.ts'

/** Says what a resident may read. A word of staff does not compile here, since most languages do not have it. */
export type ResidentWords = TFunction<typeof RESIDENT_NAMESPACES>
