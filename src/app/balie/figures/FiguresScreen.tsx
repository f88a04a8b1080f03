import { BriefcaseBusiness, Telescope, UserRoundSearch } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PATHS } from '#app/balie/paths.ts'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Card } from '#app/ui/Card.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Section } from '#app/ui/Section.tsx'
import { Stack } from '#app/ui/Stack.tsx'

const PARTS: readonly { readonly part: 'wishes' | 'reach' | 'placements'; readonly icon: LucideIcon }[] = [
  { part: 'wishes', icon: Telescope },
  { part: 'reach', icon: UserRoundSearch },
  { part: 'placements', icon: BriefcaseBusiness },
]

/** What a coordinator looks at now and then: counts, never people. */
export const FiguresScreen = () => {
  const { t } = useTranslation('figures')
  return (
    <Stack gap={6}>
      <ScreenTitle windowTitle={t('title')} lead={t('lead')}>
        {t('title')}
      </ScreenTitle>
      {PARTS.map(({ part, icon: Icon }) => (
        <Section key={part} title={t(`${part}.title`)}>
          <Card>
            <p>{t(`${part}.what`)}</p>
            <span>
              <ButtonLink to={PATHS[part]} icon={<Icon aria-hidden />}>
                {t(`${part}.open`)}
              </ButtonLink>
            </span>
          </Card>
        </Section>
      ))}
    </Stack>
  )
}
