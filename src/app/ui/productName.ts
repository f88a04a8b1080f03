/** The same in every language and every script. */
export const PRODUCT_NAME = 'Meedoenbalie'
