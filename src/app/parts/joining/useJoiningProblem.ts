import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { EnrolmentEnd } from '#engine/enrolling/EnrolmentEnd.ts'

/** What stood in the way of connecting, letting in or joining, and what to do next. A code is meant of the server or of a laptop. */
export const useJoiningProblem = (codeOf: 'setUp' | 'join'): ((problem: EnrolmentEnd) => string) => {
  const { t } = useTranslation('joining')
  return useCallback(
    ({ kind }) => (kind === 'codeNotKnown' ? t('problem.codeNotKnown', { context: codeOf }) : t(`problem.${kind}`)),
    [t, codeOf],
  )
}
