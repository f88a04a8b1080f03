/** What the courier tells the page. It has the network and no key, so it can not tell more. */
export type CourierMessage = { readonly kind: 'connection'; readonly online: boolean }

export type CourierRequest = { readonly kind: 'look' }
