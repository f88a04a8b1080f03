/**
 * A name that plain assignment would take for the prototype of an object. No field, element or kind of record may hold it;
 * `constructor`, `toString` and their like are ordinary names.
 */
export const isForbiddenName = (name: string): boolean => name.includes('__proto__')
