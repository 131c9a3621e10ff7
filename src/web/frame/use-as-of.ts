import { useSearch } from '@tanstack/react-router'

/** The moment of the record that the address asks for; undefined: now. */
export function useAsOf(): string | undefined {
  return useSearch({ strict: false }).as_of
}
