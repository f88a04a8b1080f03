import { CalendarHeart, ChevronRight, FolderInput, UserPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { PATHS } from '#app/balie/paths.ts'
import { Section } from '#app/ui/Section.tsx'
import styles from './FirstSteps.module.css'

/** What to do first at a counter where nothing stands yet. */
export const FirstSteps = () => {
  const { t } = useTranslation('today')
  const steps = [
    { key: 'offer', to: PATHS.newActivity, Icon: CalendarHeart, title: t('steps.offer.title'), text: t('steps.offer.text') },
    { key: 'import', to: PATHS.input, Icon: FolderInput, title: t('steps.import.title'), text: t('steps.import.text') },
    { key: 'people', to: PATHS.newResident, Icon: UserPlus, title: t('steps.people.title'), text: t('steps.people.text') },
  ]
  return (
    <Section title={t('steps.title')}>
      <ul role="list" className={styles['steps']}>
        {steps.map(({ key, to, Icon, title, text }) => (
          <li key={key}>
            <Link to={to} className={styles['step']}>
              <Icon aria-hidden size={26} />
              <span className={styles['words']}>
                <span className={styles['title']}>{title}</span>
                <span>{text}</span>
              </span>
              <ChevronRight aria-hidden size={22} className="mirrored" />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
