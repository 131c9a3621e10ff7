import type { SearchName } from './explore-search.ts'

/** Changes some of the filter in the address; undefined takes a name out. */
export type Change = (next: { readonly [Name in SearchName]?: string | undefined }) => void
