import { HeartHandshake } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SuggestedActivity } from '#queries/suggestActivities.ts'
import { LegalLightNote } from '#app/balie/match/LegalLightNote.tsx'
import { NextSessionLine } from '#app/balie/match/NextSessionLine.tsx'
import { ReasonList } from '#app/balie/match/ReasonList.tsx'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { Button } from '#app/ui/Button.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './Suggestion.module.css'

interface SuggestionProps {
  readonly suggestion: SuggestedActivity
  readonly look: 'primary' | 'quiet'
  readonly onPropose: () => void
}

/** An activity that may suit somebody, with all there is to say about it in a talk of a minute. */
export const Suggestion = ({ suggestion, look, onPropose }: SuggestionProps) => {
  const { t } = useTranslation('match')
  const { title, organisationName, interest, reasons, light, placesLeft, nextSession } = suggestion
  return (
    <li className={styles['suggestion']}>
      <div className={styles['head']}>
        {interest !== undefined && <PictogramImg src={pictogramOf.interest(interest)} size={56} />}
        <div className={styles['words']}>
          <h3 className={styles['title']}>
            <TypedText>{title}</TypedText>
          </h3>
          {organisationName !== undefined && (
            <p className={styles['organisation']}>
              <TypedText>{organisationName}</TypedText>
            </p>
          )}
          <NextSessionLine session={nextSession} placesLeft={placesLeft} />
        </div>
        <Button look={look} icon={<HeartHandshake aria-hidden />} aria-label={t('fits.proposeOf', { title })} onClick={onPropose}>
          {t('fits.propose')}
        </Button>
      </div>
      <ReasonList reasons={reasons} />
      <LegalLightNote light={light} title={title} ofOpenCard />
    </li>
  )
}
