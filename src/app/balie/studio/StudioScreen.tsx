import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { RESIDENT_LANGUAGES, languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { PATHS } from '#app/balie/paths.ts'
import { canRecord } from '#app/balie/studio/microphone.ts'
import { StudioLanguage } from '#app/balie/studio/StudioLanguage.tsx'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './Studio.module.css'

/** The recording studio: somebody who speaks a language reads its words aloud, one after another, without a network. */
export const StudioScreen = () => {
  const { t } = useTranslation('studio')
  const [, go] = useLocation()
  const { practice } = useEngineStatus()
  return (
    <div className={styles['screen']}>
      <ScreenTitle windowTitle={t('title')} lead={t('lead')} back={{ label: t('back'), onBack: () => go(PATHS.settings) }}>
        {t('title')}
      </ScreenTitle>
      {practice ? (
        <Banner kind="practice">{t('practice')}</Banner>
      ) : canRecord() ? (
        <ChosenLanguage />
      ) : (
        <Banner kind="attention">{t('microphone.unsupported')}</Banner>
      )}
    </div>
  )
}

const ChosenLanguage = () => {
  const { t } = useTranslation('studio')
  const [language, setLanguage] = useState<ResidentLanguage | undefined>()
  if (language !== undefined) return <StudioLanguage key={language} language={language} onOtherLanguage={() => setLanguage(undefined)} />
  return (
    <Section title={t('language.legend')}>
      <div className={styles['languages']}>
        {RESIDENT_LANGUAGES.map((id) => (
          <Button key={id} size="big" lang={languageOf(id).htmlLang} onClick={() => setLanguage(id)}>
            {languageOf(id).autonym}
          </Button>
        ))}
      </div>
    </Section>
  )
}
