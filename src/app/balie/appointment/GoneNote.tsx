import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { PATHS } from '#app/balie/paths.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Stack } from '#app/ui/Stack.tsx'

/** What this screen is about is not here any more: another laptop may have taken it away. */
export const GoneNote = ({ title, children }: { readonly title: string; readonly children: string }) => {
  const { t } = useTranslation('appointment')
  const [, go] = useLocation()
  return (
    <Stack gap={4}>
      <ScreenTitle windowTitle={title} back={{ label: t('make.back'), onBack: () => go(PATHS.resident) }}>
        {title}
      </ScreenTitle>
      <Banner kind="info">{children}</Banner>
    </Stack>
  )
}
