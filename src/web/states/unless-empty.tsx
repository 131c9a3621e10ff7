import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { incidentsQuery } from '../api/queries.ts'
import { EmptyRecord } from './empty-record.tsx'

/** What is said where nothing is found; of a record that holds nothing yet, that it is empty, and the way on. */
export function UnlessEmpty({ children }: { readonly children: ReactNode }) {
  const { data } = useQuery(incidentsQuery({ limit: 1 }))
  return data?.newest === null && data.total === 0 ? <EmptyRecord /> : children
}
