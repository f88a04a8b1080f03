/** A household or a counter has one IPv4 address but 2^64 of IPv6: those count as one. */
export const networkOf = (address: string): string => {
  if (address.startsWith('::ffff:') || !address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const groups = tail === undefined ? head.split(':') : [...head.split(':').filter(Boolean), '0', '0', '0', '0']
  return groups.slice(0, 4).join(':')
}
