import { CircleCheck, CircleHelp, MonitorDown, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PATHS } from '#app/balie/paths.ts'
import { SettingState } from '#app/balie/settings/SettingState.tsx'
import { installPrompt } from '#app/offline/installPrompt.ts'
import { useAppUpdate } from '#app/session/useAppUpdate.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { useInstalling } from '#app/session/useInstalling.ts'
import { Button } from '#app/ui/Button.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Row } from '#app/ui/Row.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './Settings.module.css'

/** Whether what is written down here stays here, whether it works without a network, and what to do where it does not yet. */
export const StorageSection = () => {
  const { t } = useTranslation('settings')
  const { storagePersisted, practice } = useEngineStatus()
  const { storedForOffline } = useAppUpdate()
  const installing = useInstalling()
  return (
    <Section title={t('storage.title')}>
      <Card>
        {storagePersisted === undefined && <SettingState tone="plain" icon={CircleHelp} word={t('storage.asking')} />}
        {storagePersisted === true && <SettingState tone="good" icon={CircleCheck} word={t('storage.kept')} text={t('storage.keptText')} />}
        {storagePersisted === false && (
          <SettingState
            tone={practice ? 'plain' : 'attention'}
            icon={practice ? CircleHelp : TriangleAlert}
            word={t('storage.notKept')}
            text={practice ? t('storage.practice') : t('storage.notKeptText')}
          />
        )}
        <SettingState
          tone={storedForOffline ? 'good' : 'plain'}
          icon={storedForOffline ? CircleCheck : CircleHelp}
          word={storedForOffline ? t('version.offline') : t('version.notYetOffline')}
        />
        {installing === 'here' && <SettingState tone="good" icon={CircleCheck} word={t('storage.installed')} />}
        {installing === 'offered' && <p className={styles['quiet']}>{t('storage.installWhy')}</p>}
        {installing === 'byMenu' && <p className={styles['quiet']}>{t('storage.installHow')}</p>}
        <Row>
          {installing === 'offered' && (
            <Button icon={<MonitorDown aria-hidden />} onClick={() => void installPrompt.ask()}>
              {t('storage.install')}
            </Button>
          )}
          {!practice && (
            <ButtonLink look="plain" to={PATHS.input}>
              {t('storage.toBackup')}
            </ButtonLink>
          )}
        </Row>
      </Card>
    </Section>
  )
}
