import { Printer, RefreshCw } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { PATHS } from '#app/balie/paths.ts'
import { Poster } from '#app/documents/Poster.tsx'
import { ScreenOnly } from '#app/documents/ScreenOnly.tsx'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useTold } from '#app/parts/useTold.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Row } from '#app/ui/Row.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { Stack } from '#app/ui/Stack.tsx'

type Found = { readonly kind: 'asking' } | { readonly kind: 'failed' } | { readonly kind: 'found'; readonly fragment: string | null }

/** The poster for telephones, looked at before it is printed. Its secret stands in the code, and nowhere else on this screen. */
export const PosterScreen = () => {
  const { t } = useTranslation('selfFilled')
  const [, go] = useLocation()
  const { poster } = useEngine()
  const { safety } = useEngineStatus()
  const told = useTold()
  const hang = useDeed('hangPoster')
  const [found, setFound] = useState<Found>({ kind: 'asking' })

  const ask = useCallback(async (): Promise<void> => {
    const answer = await poster()
    setFound(answer.ok ? { kind: 'found', fragment: answer.value } : { kind: 'failed' })
  }, [poster])
  useEffect(() => {
    void ask()
  }, [ask])

  const make = async (another: boolean): Promise<void> => {
    const done = await told(hang({ another }), another ? () => ({ text: t('poster.toldAnother') }) : undefined)
    if (done) await ask()
  }

  const fragment = found.kind === 'found' ? found.fragment : null
  return (
    <Stack gap={6}>
      <ScreenOnly>
        <Stack gap={4}>
          <ScreenTitle
            windowTitle={t('poster.title')}
            lead={t('poster.lead')}
            back={{ label: t('poster.back'), onBack: () => go(PATHS.settings) }}
            action={
              fragment !== null && (
                <Button look="primary" icon={<Printer aria-hidden />} onClick={() => globalThis.print()}>
                  {t('poster.print')}
                </Button>
              )
            }
          >
            {t('poster.title')}
          </ScreenTitle>
          {safety === 'alone' && <Banner kind="attention">{t('poster.noServer')}</Banner>}
          {found.kind === 'asking' && <Skeleton lines={4} />}
          {found.kind === 'failed' && <AnswerFailed />}
          {found.kind === 'found' && (
            <Stack gap={2}>
              <p>{fragment === null ? t('poster.makeText') : t('poster.anotherText')}</p>
              <Row>
                {fragment === null ? (
                  <Button look="primary" onClick={() => void make(false)}>
                    {t('poster.make')}
                  </Button>
                ) : (
                  <Button icon={<RefreshCw aria-hidden />} onClick={() => void make(true)}>
                    {t('poster.another')}
                  </Button>
                )}
              </Row>
            </Stack>
          )}
        </Stack>
      </ScreenOnly>
      {fragment !== null && <Poster address={`${location.origin}/k#${fragment}`} label={t('poster.paper')} qrLabel={t('poster.qr')} />}
    </Stack>
  )
}
