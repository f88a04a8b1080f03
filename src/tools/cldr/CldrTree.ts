/** A tree of CLDR's JSON; a name that is not there stops the generator rather than leave a hole in a language. */
export class CldrTree {
  readonly node: unknown
  constructor(node: unknown) {
    this.node = node
  }
  at(...path: readonly string[]): CldrTree {
    return new CldrTree(path.reduce<unknown>((node, name) => childOf(node, name), this.node))
  }
  text(...path: readonly string[]): string {
    const { node } = this.at(...path)
    if (typeof node !== 'string') throw new Error(`CLDR has no text at ${path.join(' › ')}`)
    return tidied(node)
  }
  maybe(name: string): string | undefined {
    const node = childOf(this.node, name)
    return typeof node === 'string' ? tidied(node) : undefined
  }
}

/** Direction marks go: what is filled in is isolated. */
const tidied = (text: string): string => text.replace(/[\u200E\u200F]/gu, '').normalize('NFC')

const childOf = (node: unknown, name: string): unknown =>
  typeof node === 'object' && node !== null && name in node ? (node as Record<string, unknown>)[name] : undefined
