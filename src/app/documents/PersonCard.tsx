import { cardText } from '#domain/people/cardText.ts'
import { SlipBoth } from '#app/documents/SlipBoth.tsx'
import type { TwoLanguages } from '#app/documents/TwoLanguages.ts'
import { QrCode } from '#app/parts/QrCode.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import styles from './PersonCard.module.css'

interface PersonCardProps extends TwoLanguages {
  readonly personCode: string
  /** Only where the person wants it: without a name a lost card says nothing. */
  readonly name: string | undefined
  readonly qrLabel: string
  readonly label: string
}

/** The card that brings somebody back in two taps: a code, the same as a QR, and no word of where it is from. */
export const PersonCard = ({ personCode, name, qrLabel, label, ...both }: PersonCardProps) => (
  <div className={styles['page']}>
    <article className={styles['card']} lang="nl" dir="ltr" aria-label={label}>
      <div className={styles['code']}>
        <QrCode text={cardText(personCode)} label={qrLabel} />
      </div>
      <div className={styles['words']}>
        <p className={styles['letters']}>{personCode}</p>
        {name !== undefined && (
          <p className={styles['name']}>
            <PersonName>{name}</PersonName>
          </p>
        )}
        <div className={styles['bring']}>
          <SlipBoth {...both} look="small" say={({ t }) => t('slip:card.bring')} />
        </div>
      </div>
    </article>
  </div>
)
