import { Mail, Phone, Undo2, UserPlus, UserRoundX } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { ContactOfOrganisation } from '#queries/organisationFile.ts'
import { ContactDialog } from '#app/balie/offer/ContactDialog.tsx'
import { useContactGone } from '#app/balie/offer/useContactGone.ts'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { Button } from '#app/ui/Button.tsx'
import { IconButton } from '#app/ui/IconButton.tsx'
import { phoneHref } from '#app/ui/phoneHref.ts'
import { Section } from '#app/ui/Section.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './OfferLines.module.css'

interface OrganisationContactsProps {
  readonly organisationId: RecordId
  readonly contacts: readonly ContactOfOrganisation[]
}

/** More people at an organisation, each with what to call about: so that not everything hangs on one. */
export const OrganisationContacts = ({ organisationId, contacts }: OrganisationContactsProps) => {
  const { t } = useTranslation('sessions')
  const [adding, setAdding] = useState(false)
  return (
    <KeepFocus>
      <Section
        title={t('contact.title')}
        action={
          <Button icon={<UserPlus aria-hidden className="mirrored" />} onClick={() => setAdding(true)}>
            {t('contact.add')}
          </Button>
        }
      >
        {contacts.length === 0 ? (
          <p className={styles['fact']}>{t('contact.empty')}</p>
        ) : (
          <ul role="list" className={styles['list']}>
            {contacts.map((contact) => (
              <Line key={contact.contactId} contact={contact} />
            ))}
          </ul>
        )}
        {adding && <ContactDialog organisationId={organisationId} onClose={() => setAdding(false)} />}
      </Section>
    </KeepFocus>
  )
}

const Line = ({ contact }: { readonly contact: ContactOfOrganisation }) => {
  const { t } = useTranslation(['sessions', 'staffVocabulary'])
  const setGone = useContactGone()
  const { name, role, phone, email, gone } = contact
  return (
    <li className={styles['line']}>
      <span className={styles['words']}>
        <span className={gone ? styles['off'] : undefined}>
          <TypedText>{name}</TypedText>
        </span>
        <span className={styles['fact']}>{gone ? t('contact.gone') : t(wordKeys.contactRole(role))}</span>
        {!gone && (
          <span className={styles['inlines']}>
            {phone !== '' && (
              <a href={phoneHref(phone)} className={styles['inline']}>
                <Phone aria-hidden size={16} />
                <bdi dir="ltr">{phone}</bdi>
              </a>
            )}
            {email !== '' && (
              <a href={`mailto:${email}`} className={styles['inline']}>
                <Mail aria-hidden size={16} />
                <bdi dir="ltr">{email}</bdi>
              </a>
            )}
          </span>
        )}
      </span>
      <IconButton
        label={gone ? t('contact.backOf', { name }) : t('contact.goneOf', { name })}
        icon={gone ? <Undo2 aria-hidden size={20} className="mirrored" /> : <UserRoundX aria-hidden size={20} />}
        onClick={() => void setGone(contact, !gone)}
      />
    </li>
  )
}
