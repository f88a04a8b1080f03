// Written by `npm run words -- --types` from locales/ and locales/_review/. Do not edit.
/** What a tile says of a language that no native speaker has read as a whole, in that language; empty once somebody has, and for Dutch. */
export const NOT_CHECKED: Readonly<Record<'nl' | 'en' | 'ar' | 'ti' | 'prs' | 'fa' | 'ps' | 'ckb' | 'kmr' | 'so' | 'tr' | 'uk' | 'ru' | 'fr' | 'am', string>> = {
  nl: "",
  en: "Not yet checked by a native speaker",
  ar: "لم يراجعه متحدث أصلي بعد",
  ti: "ኣደ ቋንቋኡ ብዝኾነ ሰብ ገና ኣይተራእየን",
  prs: "هنوز یک دری‌زبان آن را بررسی نکرده است",
  fa: "هنوز یک فارسی‌زبان آن را بررسی نکرده است",
  ps: "تر اوسه د مورنۍ ژبې ويونکي نه دی کتلی",
  ckb: "هێشتا قسەکەرێکی زمانی دایک پێیدا نەچووەتەوە",
  kmr: "Hê kesekî ku zimanê wî yê dayikê ye ew kontrol nekiriye",
  so: "Weli ma hubin qof afkan afkiisa hooyo yahay",
  tr: "Ana dili bu olan biri henüz kontrol etmedi",
  uk: "Ще не перевірено носієм мови",
  ru: "Ещё не проверено носителем языка",
  fr: "Pas encore relu par une personne de langue maternelle",
  am: "የአፍ መፍቻ ቋንቋው በሆነ ሰው ገና አልታየም",
}
/** Words about rights and money that a named native speaker has read. */
export const REVIEWED_CAREFUL: Readonly<Record<'nl' | 'en' | 'ar' | 'ti' | 'prs' | 'fa' | 'ps' | 'ckb' | 'kmr' | 'so' | 'tr' | 'uk' | 'ru' | 'fr' | 'am', readonly string[]>> = {
  nl: [],
  en: [],
  ar: [],
  ti: [],
  prs: [],
  fa: [],
  ps: [],
  ckb: [],
  kmr: [],
  so: [],
  tr: [],
  uk: [],
  ru: [],
  fr: [],
  am: [],
}
