import { Briefcase, Ellipsis, EyeOff, Footprints, IdCard, Pencil, Trash2, Truck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { ResidentFile } from '#queries/residentFile.ts'
import { EraseDialog } from '#app/balie/people/EraseDialog.tsx'
import { BeginTalkButton } from '#app/balie/talk/BeginTalkButton.tsx'
import { useFileDeeds } from '#app/balie/people/useFileDeeds.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Menu } from '#app/ui/Menu.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { VisuallyHidden } from '#app/ui/VisuallyHidden.tsx'
import styles from './CardHead.module.css'

/** Who it is: the name large, the code of the paper card, and the few facts one wants to know before saying hello. */
export const CardHead = ({ file }: { readonly file: ResidentFile }) => {
  const { t } = useTranslation(['people', 'vocabulary', 'appointment', 'rules', 'ladder'])
  const format = useFormat()
  const [, go] = useLocation()
  const [erasing, setErasing] = useState(false)
  const { resident, totalMinutes, tellNobody } = file
  const { callName, secondInitial, personCode, interfaceLanguage, ageGroup, life } = resident
  const ownPath = useAnswer('ownPathIsOn', null)
  const deeds = useFileDeeds(resident.id, callName)
  return (
    <ScreenTitle
      windowTitle={t('card.windowTitle')}
      back={{ label: t('title'), onBack: () => go(PATHS.people) }}
      lead={
        <span className={styles['facts']}>
          <span className={styles['code']}>
            <VisuallyHidden>{t('card.code')} </VisuallyHidden>
            <bdi dir="ltr">{personCode}</bdi>
          </span>
          {interfaceLanguage !== undefined && <span>{format.language(interfaceLanguage)}</span>}
          {ageGroup === 'from16to17' && <span>{t(wordKeys.ageGroup(ageGroup))}</span>}
          {totalMinutes > 0 && <span>{t('card.hours', { hours: format.hours(totalMinutes) })}</span>}
          {tellNobody && (
            <span className={styles['hidden']}>
              <EyeOff aria-hidden size={18} />
              {t('card.hidden')}
            </span>
          )}
        </span>
      }
      action={
        <>
          <BeginTalkButton residentId={resident.id} language={interfaceLanguage} />
          <ButtonLink to={PATHS.changeResident} icon={<Pencil aria-hidden />}>
            {t('card.change')}
          </ButtonLink>
          <Menu
            label={t('card.more')}
            labelHidden
            icon={<Ellipsis aria-hidden size={22} />}
            items={[
              {
                key: 'paperCard',
                label: t('appointment:card.menu'),
                icon: <IdCard aria-hidden size={20} />,
                onChoose: () => go(PATHS.personCard),
              },
              {
                key: 'work',
                label: t('rules:path.open'),
                icon: <Briefcase aria-hidden size={20} />,
                onChoose: () => go(PATHS.workPath),
              },
              ...(ownPath.state === 'answered' && ownPath.answer
                ? [
                    {
                      key: 'ownPath',
                      label: t('ladder:open'),
                      icon: <Footprints aria-hidden size={20} className="mirrored" />,
                      onChoose: () => go(PATHS.ownPath),
                    },
                  ]
                : []),
              ...(life.kind === 'left'
                ? []
                : [
                    {
                      key: 'left',
                      label: t('card.left'),
                      icon: <Truck aria-hidden size={20} className="mirrored" />,
                      onChoose: deeds.left,
                    },
                  ]),
              {
                key: 'erase',
                label: t('card.erase'),
                icon: <Trash2 aria-hidden size={20} />,
                danger: true,
                onChoose: () => setErasing(true),
              },
            ]}
          />
          <EraseDialog name={callName} open={erasing} onClose={() => setErasing(false)} onErase={deeds.erase} />
        </>
      }
    >
      <span className={styles['name']}>
        {/* One name: as two, a Latin one would stand behind its own letter on an Arabic screen. */}
        <PersonName>{secondInitial === '' ? callName : `${callName} ${secondInitial}.`}</PersonName>
      </span>
    </ScreenTitle>
  )
}
