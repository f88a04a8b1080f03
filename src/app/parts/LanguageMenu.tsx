import { Languages } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { STAFF_LANGUAGES, languageOf } from '#i18n/languages.ts'
import { useLanguage, useSwitchLanguage } from '#app/session/WordsContext.ts'
import { Menu } from '#app/ui/Menu.tsx'

/** Every offered language by its own name. What was typed stays when it is switched. */
export const LanguageMenu = ({ compact = false }: { readonly compact?: boolean }) => {
  const { t } = useTranslation('common')
  const language = useLanguage()
  const show = useSwitchLanguage()
  return (
    <Menu
      label={compact ? t('language') : languageOf(language).autonym}
      labelHidden={compact}
      icon={<Languages aria-hidden size={20} />}
      items={STAFF_LANGUAGES.map((id) => ({
        key: id,
        label: languageOf(id).autonym,
        lang: languageOf(id).htmlLang,
        dir: languageOf(id).dir,
        current: id === language,
        onChoose: () => void show(id),
      }))}
    />
  )
}
