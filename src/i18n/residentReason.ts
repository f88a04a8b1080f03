import type { TFunction } from 'i18next'
import type { Reason } from '#domain/matching/matchReason.ts'
import type { Format } from '#i18n/format.ts'
import { reasonText } from '#i18n/reasonText.ts'
import type { ResidentWords } from '#i18n/ResidentWords.ts'

/** Why something fits, in the language of the person it is for; undefined for what speaks against it and what only the counter arranges. */
export const residentReason = (reason: Reason, t: ResidentWords, format: Format): string | undefined =>
  reason.kind === 'fits'
    ? // What fits is said from the vocabulary, which residents have; the words of staff in that type are never asked for here.
      reasonText(reason, t as unknown as TFunction<['vocabulary', 'staffVocabulary']>, format)
    : undefined
