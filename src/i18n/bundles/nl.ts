/// <reference types="vite/client" />
import cldr from '#i18n/generated/cldr/nl.json'
import { bundleFrom } from '#i18n/bundleFrom.ts'

/** One chunk holds all that this language needs. */
export const bundle = bundleFrom(import.meta.glob<object>('../../../locales/nl/*.json', { eager: true, import: 'default' }), cldr)
