import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { BriefDetail } from '../../api/wire-brief.ts'
import { briefQuery } from '../api/queries.ts'
import { Skeleton } from '../states/skeleton.tsx'
import type { BriefWindow, CountedType } from './brief-window.ts'

interface BriefComputedProps {
  readonly window: BriefWindow
  readonly counted: CountedType
  readonly children: (brief: BriefDetail) => ReactNode
}

/** What is drawn of the computed part of a brief, once it is there: the lists beside it do not wait for it. */
export function BriefComputed({ window: { from, to }, counted, children }: BriefComputedProps) {
  const { data, error } = useQuery(briefQuery({ from, to, type: counted === 'all' ? undefined : counted }))
  if (data) return children(data)
  return error ? <p role="alert">{error.message}</p> : <Skeleton lines={6} />
}
