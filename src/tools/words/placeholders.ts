const VALUE = /\{\{[^{}]*\}\}/gu
const TAG = /<\/?[A-Za-z0-9]+\s*\/?>/gu

/** The values and tags that a text holds, sorted, such as `{{count}}` and `<1>`. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...(text.match(VALUE) ?? []).map((value) => value.replace(/\s/gu, '')), ...(text.match(TAG) ?? [])].toSorted()

/** The text that a translator wrote, with something else in the place of what is filled in. */
export const withoutPlaceholders = (text: string, instead = ' '): string => text.replace(VALUE, instead).replace(TAG, instead)
