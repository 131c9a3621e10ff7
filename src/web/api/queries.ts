import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { BriefDetail } from '../../api/wire-brief.ts'
import type { SavedViews } from '../../api/wire-views.ts'
import type { ActorDetail, Found } from '../../api/wire-actors.ts'
import type { IncidentDetail, IncidentList, IncidentShape } from '../../api/wire-incidents.ts'
import type { ReviewCount, ReviewItem, ReviewList } from '../../api/wire-review.ts'
import type { Assignees } from '../../api/wire-notes.ts'
import type { FeedList } from '../../api/wire-import.ts'
import type { PlaceHead } from '../../api/wire-places.ts'
import type { ReportDetail, ReportList } from '../../api/wire.ts'
import { getJson } from './get-json.ts'

/** The list of reports, as it stood at a moment. */
export function reportsQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['reports', asOf],
    queryFn: ({ signal }) => getJson<ReportList>(addressOf('/api/reports', { as_of: asOf }), signal),
  })
}

/** One report and its claims, as they stood at a moment. */
export function reportQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['report', id, asOf],
    queryFn: ({ signal }) =>
      getJson<ReportDetail>(addressOf(`/api/reports/${encodeURIComponent(id)}`, { as_of: asOf }), signal),
  })
}

/** Parameters of an address of the API. */
export type Parameters = Readonly<Record<string, string | number | undefined>>

/** How soon incidents that are still being summed up are asked for again, milliseconds. */
const PENDING = 500

/** A part of the list of incidents. What is shown stays until the next answer is there. */
export function incidentsQuery(parameters: Parameters) {
  return queryOptions({
    queryKey: ['incidents', parameters],
    queryFn: ({ signal }) => getJson<IncidentList>(addressOf('/api/incidents', parameters), signal),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data && state.data.pending > 0 ? PENDING : false),
  })
}

/** The list of incidents, part after part. */
export function incidentPagesQuery(parameters: Parameters) {
  return infiniteQueryOptions({
    queryKey: ['incidents', 'pages', parameters],
    queryFn: ({ pageParam, signal }) =>
      getJson<IncidentList>(addressOf('/api/incidents', { ...parameters, cursor: pageParam }), signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => ((state.data?.pages[0]?.pending ?? 0) > 0 ? PENDING : false),
  })
}

/** Where and when the incidents that fit took place. */
export function shapeQuery(parameters: Parameters) {
  return queryOptions({
    queryKey: ['incidents', 'shape', parameters],
    queryFn: ({ signal }) => getJson<IncidentShape>(addressOf('/api/incidents/shape', parameters), signal),
    placeholderData: keepPreviousData,
  })
}

/** What changed in a window of days. What is shown stays until the next answer is there. */
export function briefQuery(parameters: Parameters) {
  return queryOptions({
    queryKey: ['incidents', 'brief', parameters],
    queryFn: ({ signal }) => getJson<BriefDetail>(addressOf('/api/brief', parameters), signal),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data && state.data.pending > 0 ? PENDING : false),
  })
}

/** The views that people keep. */
export const savedViewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: ({ signal }) => getJson<SavedViews>('/api/views', signal),
})

/** One incident with everything that tells of it. */
export function incidentQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['incident', id, asOf],
    queryFn: ({ signal }) =>
      getJson<IncidentDetail>(addressOf(`/api/incidents/${encodeURIComponent(id)}`, { as_of: asOf }), signal),
  })
}

/** One actor: its relations on a day, or whenever they held. */
export function actorQuery(id: string, on: string | undefined) {
  return queryOptions({
    queryKey: ['actor', id, on],
    queryFn: ({ signal }) =>
      getJson<ActorDetail>(addressOf(`/api/actors/${encodeURIComponent(id)}`, { on }), signal),
    placeholderData: (before) => (before?.id === id ? before : undefined),
  })
}

/** What has these words or names. */
export function searchQuery(q: string) {
  return queryOptions({
    queryKey: ['incidents', 'search', q],
    queryFn: ({ signal }) => getJson<Found>(addressOf('/api/search', { q }), signal),
  })
}

/** Places of the gazetteer that bear a name. */
export function placesQuery(q: string) {
  return queryOptions({
    queryKey: ['places', q],
    queryFn: ({ signal }) =>
      getJson<{ readonly places: readonly PlaceHead[] }>(addressOf('/api/places', { q }), signal),
    staleTime: Infinity,
  })
}

/** One place of the gazetteer. */
export function placeQuery(id: string) {
  return queryOptions({
    queryKey: ['place', id],
    queryFn: ({ signal }) => getJson<PlaceHead>(`/api/places/${encodeURIComponent(id)}`, signal),
    staleTime: Infinity,
  })
}

/** What of the queue is asked for: of one kind only, if it is given, and given to one person, or, with null, to nobody. */
export interface Queue {
  readonly kind?: ReviewItem['kind'] | undefined
  readonly assignee?: string | null | undefined
}

/** What waits for a person, the most valuable first. It is fetched anew only when the person asks for it. */
export function reviewQuery({ kind, assignee }: Queue) {
  const given = assignee === null ? { unassigned: 'true' } : { assignee }
  return queryOptions({
    queryKey: ['review', 'queue', { kind, ...given }],
    queryFn: ({ signal }) =>
      getJson<ReviewList>(addressOf('/api/review', { limit: 40, kind, ...given }), signal),
    staleTime: Infinity,
    gcTime: 0,
  })
}

/** How much waits for a person. */
export const reviewCountQuery = queryOptions({
  queryKey: ['review', 'count'],
  queryFn: async ({ signal }) => {
    const { pairs, claims } = await getJson<ReviewCount>('/api/review/count', signal)
    return pairs + claims
  },
  // The one question that every page keeps asking: it also finds out that the server is gone.
  refetchInterval: 10_000,
})

/** To whom something is given, and who acts where no name is given. */
export const assigneesQuery = queryOptions({
  queryKey: ['notes', 'assignees'],
  queryFn: ({ signal }) => getJson<Assignees>('/api/notes/assignees', signal),
})

/** How soon a look at feeds is asked after again, milliseconds. */
const LOOKING = 1000

/** The feeds that are followed; as they come on while somebody looks at one. */
export const feedsQuery = queryOptions({
  queryKey: ['feeds'],
  queryFn: ({ signal }) => getJson<FeedList>('/api/feeds', signal),
  refetchInterval: ({ state }) =>
    state.data?.feeds.some(({ state }) => state !== 'idle') ? LOOKING : 60_000,
})

/** An address of the API with parameters; those that are undefined are left out. */
export function addressOf(path: string, parameters: Parameters): string {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}
