/** Far above any list a location keeps (hundreds of rows), and small enough to be read at once on an old laptop. */
export const IMPORT_MAX_BYTES = 5 * 1024 * 1024
export const IMPORT_MAX_ROWS = 5000

/** A file with more columns is no list that a person made. */
export const IMPORT_MAX_COLUMNS = 200

/** Characters in a name, address or other text of one line; more means that cells ran into each other. */
export const IMPORT_LINE_MAX = 300

/** Characters in a description: at four bytes each it stays below the 16 KiB that one text of an entry may have. */
export const IMPORT_TEXT_MAX = 4000
