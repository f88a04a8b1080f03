/** A page or courier that ends in the middle of what it does: memory is gone, the disk stays. */
export class Died extends Error {
  override readonly name = 'Died'
}

/** How long somebody lives, counted in questions to the disk. */
export interface Life {
  /** Undefined: as long as it likes. */
  left: number | undefined
  /** Whether the last thing asked of the disk was still done. */
  lastIsDone: boolean
  dead: boolean
}

export const newLife = (): Life => ({ left: undefined, lastIsDone: false, dead: false })

/** A disk that answers while somebody lives. */
export const mortal = <T extends object>(disk: T, life: Life): T =>
  new Proxy(disk, {
    get: (target, name, receiver) => {
      const value: unknown = Reflect.get(target, name, receiver)
      if (typeof value !== 'function' || name === 'close') return value
      return async (...input: readonly unknown[]): Promise<unknown> => {
        if (life.dead) throw new Died()
        if (life.left === undefined || life.left-- > 0) return Reflect.apply(value, target, input)
        life.dead = true
        if (life.lastIsDone) await Reflect.apply(value, target, input)
        throw new Died()
      }
    },
  })
