import { useTranslation } from 'react-i18next'
import { appUpdate } from '#app/offline/appUpdate.ts'
import { useAppUpdate } from '#app/session/useAppUpdate.ts'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Section } from '#app/ui/Section.tsx'

/** Which version this is, and a newer one when it waits. It starts at a press only. */
export const VersionSection = () => {
  const { t } = useTranslation('settings')
  const { waiting } = useAppUpdate()
  return (
    <Section title={t('version.title')}>
      <Card>
        <p>
          {t('version.now', { version: APP_VERSION })}. {waiting ? t('version.waiting') : t('version.newest')}
        </p>
        {waiting && (
          <span>
            <Button onClick={() => appUpdate.apply()}>{t('version.start')}</Button>
          </span>
        )}
      </Card>
    </Section>
  )
}
