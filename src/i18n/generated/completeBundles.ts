// Written by `npm run words -- --types`: a language with a gap in its words is not offered. Do not edit.
export const COMPLETE_FOR_RESIDENTS = ['nl', 'en', 'ar', 'ti', 'prs', 'fa', 'ps', 'ckb', 'kmr', 'so', 'tr', 'uk', 'ru', 'fr', 'am'] as const
export const COMPLETE_FOR_STAFF = ['nl', 'en', 'ar'] as const
