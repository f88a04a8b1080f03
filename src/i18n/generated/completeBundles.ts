// Written by `npm run words -- --types`: a language with a gap in its words is not offered. Do not edit.
export const COMPLETE_BUNDLES = ['nl', 'en', 'ar'] as const
