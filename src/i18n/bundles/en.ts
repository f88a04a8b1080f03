/// <reference types="vite/client" />
import cldr from '#i18n/generated/cldr/en.json'
import { bundleFrom } from '#i18n/bundleFrom.ts'

/** One chunk holds all that this language needs. */
export const bundle = bundleFrom(import.meta.glob<object>('../../../locales/en/*.json', { eager: true, import: 'default' }), cldr)
