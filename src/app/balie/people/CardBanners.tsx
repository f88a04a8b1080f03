import { useTranslation } from 'react-i18next'
import type { ResidentFile } from '#queries/residentFile.ts'
import { changeDraft } from '#app/balie/people/changeDraft.ts'
import { useFileDeeds } from '#app/balie/people/useFileDeeds.ts'
import { useUnfinished } from '#app/balie/people/useUnfinished.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'

/** What holds for the whole card: an unfinished change, somebody who moved, a card that has not fully arrived. */
export const CardBanners = ({ file }: { readonly file: ResidentFile }) => {
  const { t } = useTranslation('people')
  const format = useFormat()
  const { today } = useNow()
  const { resident, incomplete, conflicts } = file
  const deeds = useFileDeeds(resident.id, resident.callName)
  const unfinished = useUnfinished(changeDraft(resident.id))
  return (
    <>
      {unfinished && (
        <Banner kind="info" action={<ButtonLink to={PATHS.changeResident}>{t('card.goOn')}</ButtonLink>}>
          {t('card.unfinished')}
        </Banner>
      )}
      {resident.life.kind === 'left' && (
        <Banner kind="info" action={<Button onClick={deeds.hereAgain}>{t('card.hereAgain')}</Button>}>
          {t('card.leftOn', { day: format.relativeDay(resident.life.on, today) })}
        </Banner>
      )}
      {conflicts > 0 && (
        <Banner kind="attention" action={<ButtonLink to={PATHS.choose}>{t('card.choose')}</ButtonLink>}>
          {t('card.toChoose', { count: conflicts })}
        </Banner>
      )}
      {incomplete.length > 0 && <Banner kind="info">{t('card.incomplete')}</Banner>}
    </>
  )
}
