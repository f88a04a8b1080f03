import { useEffect, useState } from 'react'
import { RESIDENT_LANGUAGES, SOURCE_LANGUAGE } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'

/** Long enough to look up, find the words and read them twice. */
const STAYS_MS = 8_000

/** In which language words stand that everybody must find: those spoken in the room in turn, Dutch among them; with nobody there, all of them. */
export const useTurning = (spoken: readonly ResidentLanguage[], still: boolean): ResidentLanguage => {
  const languages: readonly ResidentLanguage[] =
    spoken.length === 0 ? RESIDENT_LANGUAGES : [...new Set<ResidentLanguage>([...spoken, SOURCE_LANGUAGE])]
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (still) return undefined
    const timer = setInterval(() => setTurn((now) => now + 1), STAYS_MS)
    return () => clearInterval(timer)
  }, [still])
  return languages[turn % languages.length] ?? SOURCE_LANGUAGE
}
