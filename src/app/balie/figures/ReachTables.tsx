import { Printer, UserRoundSearch } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { ReachFigures, ReachPart } from '#queries/reachFigures.ts'
import { ReachTableOf } from '#app/balie/figures/ReachTableOf.tsx'
import { ScreenOnly } from '#app/documents/ScreenOnly.tsx'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './Figures.module.css'

/** The page that may be published: what it leaves out can not be worked out from what it shows. */
export const ReachTables = ({ figures }: { readonly figures: ReachFigures }) => {
  const { t } = useTranslation(['reach', 'vocabulary'])
  const format = useFormat()
  const { locationName } = useEngineStatus()
  const { languages, genders, ages, month } = figures
  if ([languages, genders, ages].every(isEmpty)) {
    return <EmptyState icon={<UserRoundSearch size={36} />} title={t('empty')} text={t('emptyHint')} />
  }
  return (
    <article className={styles['page']}>
      <p className={styles['printHead']}>
        <TypedText>{t('printHead', { month: format.month(month), location: locationName })}</TypedText>
      </p>
      {!isEmpty(languages) && <ReachTableOf part={languages} title={t('languages')} nameOf={format.language} />}
      {!isEmpty(genders) && <ReachTableOf part={genders} title={t('genders')} nameOf={(word) => t(wordKeys.gender(word))} />}
      {!isEmpty(ages) && <ReachTableOf part={ages} title={t('ages')} nameOf={(word) => t(wordKeys.ageGroup(word))} />}
      <p className={styles['quiet']}>{t('means')}</p>
      <p className={styles['quiet']}>{t('hidden')}</p>
      <ScreenOnly>
        <span>
          <Button icon={<Printer aria-hidden />} onClick={() => globalThis.print()}>
            {t('print')}
          </Button>
        </span>
      </ScreenOnly>
    </article>
  )
}

const isEmpty = ({ table }: ReachPart<string>): boolean => table.kind === 'notTyped'
