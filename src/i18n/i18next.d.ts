import 'i18next'
import type { SourceWords } from '#i18n/generated/words.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    returnNull: false
    resources: SourceWords
  }
}
