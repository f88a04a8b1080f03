import { CircleSlash, Pencil, Plus, Undo2, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Redirect, useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import type { OrganisationFile } from '#queries/organisationFile.ts'
import { DeclarationCard } from '#app/balie/offer/DeclarationCard.tsx'
import { OrganisationActivities } from '#app/balie/offer/OrganisationActivities.tsx'
import { OrganisationContact } from '#app/balie/offer/OrganisationContact.tsx'
import { OrganisationContacts } from '#app/balie/offer/OrganisationContacts.tsx'
import { useOfferView } from '#app/balie/offer/offerView.ts'
import { useEnding } from '#app/balie/offer/useEnding.ts'
import { PATHS } from '#app/balie/paths.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './ActivityScreen.module.css'

/** One organisation: whom to call, its declaration, and what it offers. */
export const OrganisationScreen = () => {
  const organisationId = useSession((session) => session.selected.organisationId)
  if (organisationId === undefined) return <Redirect to={PATHS.offer} replace />
  return <Answered key={organisationId} organisationId={organisationId} />
}

const Answered = ({ organisationId }: { readonly organisationId: RecordId }) => {
  const { t } = useTranslation('activities')
  const file = useAnswer('organisationFile', { organisationId })
  if (file.state === 'loading') return <Skeleton lines={6} />
  if (file.state === 'failed') return <AnswerFailed />
  if (file.answer === undefined)
    return (
      <EmptyState
        icon={<X size={36} />}
        title={t('organisation.gone.title')}
        text={t('organisation.gone.text')}
        action={<ButtonLink to={PATHS.offer}>{t('organisation.back')}</ButtonLink>}
      />
    )
  return <OrganisationCard file={file.answer} />
}

const OrganisationCard = ({ file }: { readonly file: OrganisationFile }) => {
  const { t } = useTranslation('activities')
  const [, go] = useLocation()
  const show = useOfferView((view) => view.show)
  const { organisation, activities, contacts } = file
  const { end } = useEnding(organisation)
  return (
    <div className={styles['screen']}>
      <ScreenTitle
        windowTitle={t('tabs.organisations')}
        back={{
          label: t('organisation.back'),
          onBack: () => {
            show({ part: 'organisations' })
            go(PATHS.offer)
          },
        }}
        lead={organisation.place !== '' && <TypedText>{organisation.place}</TypedText>}
        action={<Actions file={file} />}
      >
        <TypedText>{organisation.name}</TypedText>
      </ScreenTitle>
      {file.incomplete.length > 0 && <Banner kind="info">{t('card.incomplete')}</Banner>}
      {organisation.ended && <Banner kind="info">{t('organisation.ended')}</Banner>}
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <DeclarationCard declaration={organisation.declaration} />
          <OrganisationContact organisation={organisation} />
          <OrganisationContacts organisationId={organisation.id} contacts={contacts} />
          {!organisation.ended && (
            <span>
              <Button look="plain" icon={<CircleSlash aria-hidden />} onClick={() => void end(true)}>
                {t('organisation.end')}
              </Button>
            </span>
          )}
        </div>
        <div className={styles['column']}>
          <OrganisationActivities activities={activities} />
        </div>
      </div>
    </div>
  )
}

const Actions = ({ file: { organisation } }: { readonly file: OrganisationFile }) => {
  const { t } = useTranslation('activities')
  const { end } = useEnding(organisation)
  const select = useSession((session) => session.select)
  const { id: organisationId, ended } = organisation

  return (
    <>
      {ended ? (
        <Button icon={<Undo2 aria-hidden className="mirrored" />} onClick={() => void end(false)}>
          {t('organisation.again')}
        </Button>
      ) : (
        <ButtonLink
          to={PATHS.newActivity}
          look="primary"
          icon={<Plus aria-hidden />}
          onClick={() => select({ newActivityOf: organisationId })}
        >
          {t('organisation.addActivity')}
        </ButtonLink>
      )}
      <ButtonLink to={PATHS.changeOrganisation} icon={<Pencil aria-hidden />}>
        {t('organisation.edit')}
      </ButtonLink>
    </>
  )
}
