import { useTranslation } from 'react-i18next'
import { KeysSection } from '#app/balie/settings/KeysSection.tsx'
import { KioskSection } from '#app/balie/settings/KioskSection.tsx'
import { LadderSection } from '#app/balie/settings/LadderSection.tsx'
import { LanguageSection } from '#app/balie/settings/LanguageSection.tsx'
import { LockSection } from '#app/balie/settings/LockSection.tsx'
import { PinSection } from '#app/balie/settings/PinSection.tsx'
import { PlaceSection } from '#app/balie/settings/PlaceSection.tsx'
import { PracticeSection } from '#app/balie/settings/PracticeSection.tsx'
import { PrivacySection } from '#app/balie/settings/PrivacySection.tsx'
import { RulesSection } from '#app/balie/settings/RulesSection.tsx'
import { ServerSection } from '#app/balie/settings/ServerSection.tsx'
import { StorageSection } from '#app/balie/settings/StorageSection.tsx'
import { SuggestionsSection } from '#app/balie/settings/SuggestionsSection.tsx'
import { VersionSection } from '#app/balie/settings/VersionSection.tsx'
import { VoicesSection } from '#app/balie/settings/VoicesSection.tsx'
import { CreditsSection } from '#app/parts/CreditsSection.tsx'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import styles from './Settings.module.css'

/** How this counter and this laptop are set. */
export const SettingsScreen = () => {
  const { t } = useTranslation('settings')
  const { practice } = useEngineStatus()
  return (
    <div className={styles['screen']}>
      <ScreenTitle windowTitle={t('title')}>{t('title')}</ScreenTitle>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <PlaceSection />
          {practice ? (
            <PracticeSection />
          ) : (
            <>
              <PinSection />
              <LockSection />
              <KioskSection />
            </>
          )}
          <LanguageSection />
          <KeysSection />
          <SuggestionsSection />
          <RulesSection />
        </div>
        <div className={styles['column']}>
          {!practice && <ServerSection />}
          <StorageSection />
          {!practice && <VoicesSection />}
          <LadderSection />
          <VersionSection />
          <PrivacySection />
          <CreditsSection />
        </div>
      </div>
    </div>
  )
}
