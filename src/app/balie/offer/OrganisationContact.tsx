import { Globe, Mail, MapPin, Phone, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Organisation } from '#domain/offer/organisation.ts'
import { Card } from '#app/ui/Card.tsx'
import { phoneHref } from '#app/ui/phoneHref.ts'
import { Section } from '#app/ui/Section.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './OrganisationContact.module.css'

/** Whom to call and where it is. Numbers and addresses can be pressed. */
export const OrganisationContact = ({ organisation }: { readonly organisation: Organisation }) => {
  const { t } = useTranslation('activities')
  const { contactName, contactPhone, contactEmail, address, place, website } = organisation
  const where = [address, place].filter((part) => part !== '').join(', ')
  const nothing = [contactName, contactPhone, contactEmail, where, website].every((text) => text === '')
  return (
    <Section title={t('organisation.contact')}>
      <Card>
        {nothing ? (
          <p>{t('organisation.noContact')}</p>
        ) : (
          <ul role="list" className={styles['lines']}>
            {contactName !== '' && (
              <Line icon={<UserRound aria-hidden size={20} />}>
                <TypedText>{contactName}</TypedText>
              </Line>
            )}
            {contactPhone !== '' && (
              <Line icon={<Phone aria-hidden size={20} />}>
                <a href={phoneHref(contactPhone)}>
                  <bdi dir="ltr">{contactPhone}</bdi>
                </a>
              </Line>
            )}
            {contactEmail !== '' && (
              <Line icon={<Mail aria-hidden size={20} />}>
                <a href={`mailto:${contactEmail}`}>
                  <bdi dir="ltr">{contactEmail}</bdi>
                </a>
              </Line>
            )}
            {where !== '' && (
              <Line icon={<MapPin aria-hidden size={20} />}>
                <TypedText>{where}</TypedText>
              </Line>
            )}
            {website !== '' && (
              <Line icon={<Globe aria-hidden size={20} />}>
                <bdi dir="ltr">{website}</bdi>
              </Line>
            )}
          </ul>
        )}
      </Card>
    </Section>
  )
}

const Line = ({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) => (
  <li className={styles['line']}>
    {icon}
    <span>{children}</span>
  </li>
)
