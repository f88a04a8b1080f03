import { CircleCheck, CircleHelp, Laptop, LaptopMinimalCheck, Server } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PATHS } from '#app/balie/paths.ts'
import { SettingState } from '#app/balie/settings/SettingState.tsx'
import { ConnectForm } from '#app/parts/joining/ConnectForm.tsx'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { Button } from '#app/ui/Button.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Section } from '#app/ui/Section.tsx'
import { useToast } from '#app/ui/toastContext.ts'

/** Whether this counter works with a server, and the ways to one and to other laptops. */
export const ServerSection = () => {
  const { t } = useTranslation(['joining', 'common'])
  const { sync } = useEngineStatus()
  const show = useToast()
  const [open, setOpen] = useState(false)
  return (
    <Section title={t('server.title')}>
      <Card>
        {sync === undefined && <SettingState tone="plain" icon={CircleHelp} word={t('server.unknown')} />}
        {sync?.enrolled === true && (
          <>
            <SettingState tone="good" icon={CircleCheck} word={t('server.connected')} text={t('server.connectedText')} />
            <span>
              <ButtonLink to={PATHS.letIn} icon={<LaptopMinimalCheck aria-hidden />}>
                {t('server.toLetIn')}
              </ButtonLink>
            </span>
          </>
        )}
        {sync?.enrolled === false && (
          <>
            <SettingState tone="plain" icon={Laptop} word={t('server.alone')} text={t('server.aloneText')} />
            {open ? (
              <ConnectForm
                look="quiet"
                onConnected={() => {
                  setOpen(false)
                  show({ text: t('connect.done') })
                }}
                beside={
                  <Button look="plain" onClick={() => setOpen(false)}>
                    {t('common:cancel')}
                  </Button>
                }
              />
            ) : (
              <span>
                <Button icon={<Server aria-hidden />} onClick={() => setOpen(true)}>
                  {t('connect.action')}
                </Button>
              </span>
            )}
          </>
        )}
      </Card>
    </Section>
  )
}
