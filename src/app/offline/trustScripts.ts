interface ScriptPolicy {
  readonly createScriptURL: (url: string) => unknown
}

interface PolicyFactory {
  readonly createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => ScriptPolicy
}

/** Makes the one policy that a page may have, once: exactly these scripts may be started from it. */
export const trustScripts = (allowed: readonly string[]): ((url: string) => string) => {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes
  const policy = factory?.createPolicy('app', {
    createScriptURL: (url) => {
      if (!allowed.includes(url)) throw new TypeError('Not one of our scripts')
      return url
    },
  })
  return (url) => (policy === undefined ? url : (policy.createScriptURL(url) as string))
}
