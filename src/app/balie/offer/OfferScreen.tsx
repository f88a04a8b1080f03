import { CalendarHeart, ListPlus, Plus } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ActivityList } from '#app/balie/offer/ActivityList.tsx'
import { OfferAlerts } from '#app/balie/offer/OfferAlerts.tsx'
import { OfferTabs } from '#app/balie/offer/OfferTabs.tsx'
import { OrganisationList } from '#app/balie/offer/OrganisationList.tsx'
import { useOfferView } from '#app/balie/offer/offerView.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import styles from './OfferScreen.module.css'

/** What there is to take part in, and who offers it. */
export const OfferScreen = () => {
  const { t } = useTranslation(['activities', 'week', 'signUp'])
  const panelId = useId()
  const part = useOfferView((view) => view.part)
  const show = useOfferView((view) => view.show)
  const select = useSession((session) => session.select)
  return (
    <div className={styles['screen']}>
      <ScreenTitle
        windowTitle={t('title')}
        action={
          part === 'activities' ? (
            <>
              <ButtonLink to={PATHS.signUp} icon={<ListPlus aria-hidden />}>
                {t('signUp:open')}
              </ButtonLink>
              <ButtonLink to={PATHS.week} icon={<CalendarHeart aria-hidden />}>
                {t('week:open')}
              </ButtonLink>
              <ButtonLink
                to={PATHS.newActivity}
                look="primary"
                icon={<Plus aria-hidden />}
                onClick={() => select({ newActivityOf: undefined })}
              >
                {t('list.add')}
              </ButtonLink>
            </>
          ) : (
            <ButtonLink to={PATHS.newOrganisation} look="primary" icon={<Plus aria-hidden />}>
              {t('organisations.add')}
            </ButtonLink>
          )
        }
      >
        {t('title')}
      </ScreenTitle>
      <OfferTabs part={part} onPart={(chosen) => show({ part: chosen, text: '' })} panelId={panelId} />
      <div id={panelId} role="tabpanel" aria-label={t(`tabs.${part}`)} className={styles['panel']}>
        {part === 'activities' ? (
          <>
            <OfferAlerts />
            <ActivityList />
          </>
        ) : (
          <OrganisationList />
        )}
      </div>
    </div>
  )
}
