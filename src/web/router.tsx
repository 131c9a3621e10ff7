import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import { ApiError } from './api/api-error.ts'
import { toBriefSearch } from './brief/brief-window.ts'
import { toExploreSearch } from './explore/explore-search.ts'
import { Frame } from './frame/frame.tsx'
import { toMomentSearch } from './frame/moment-search.ts'
import { t } from './languages/language.ts'
import { ReadingView } from './reading/reading-view.tsx'
import { ReportsView } from './reports/reports-view.tsx'
import { NoSuchPage } from './states/no-such-page.tsx'
import { ViewFailure } from './states/view-failure.tsx'

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NoSuchPage,
  validateSearch: toMomentSearch,
  // Who looks at the record of a moment goes on doing so in every view.
  search: { middlewares: [retainSearchParams(['as_of'])] },
})

/** Loads the program of a view. Fails in our own words: at the browser's the router would reload the page, which a lost server cannot give. */
function loading<T>(load: () => Promise<T>): () => Promise<T> {
  return () =>
    load().catch(() => {
      throw new ApiError(0, t('states.unloaded'))
    })
}

const brief = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: toBriefSearch,
  component: lazyRouteComponent(
    loading(() => import('./brief/brief-view.tsx')),
    'BriefView',
  ),
})

const reports = createRoute({ getParentRoute: () => root, path: '/reports', component: ReportsView })

/** What the address of a reading view holds beside the report: the claim that is open. */
export interface ReadingSearch {
  readonly claim?: string
}

const reading = createRoute({
  getParentRoute: () => root,
  path: '/reports/$id',
  // An id made of digits alone comes out of the address as a number.
  validateSearch: ({ claim }: Record<string, unknown>): ReadingSearch =>
    typeof claim === 'string' || typeof claim === 'number' ? { claim: String(claim) } : {},
  component: ReadingView,
})

/** What the address of an incident holds beside it. */
export interface IncidentSearch {
  /** By which figures are read; `best` when absent. */
  readonly policy?: string
}

const incident = createRoute({
  getParentRoute: () => root,
  path: '/incidents/$id',
  validateSearch: ({ policy }: Record<string, unknown>): IncidentSearch =>
    typeof policy === 'string' ? { policy } : {},
  component: lazyRouteComponent(
    loading(() => import('./incident/incident-view.tsx')),
    'IncidentView',
  ),
})

const explore = createRoute({
  getParentRoute: () => root,
  path: '/explore',
  validateSearch: toExploreSearch,
  component: lazyRouteComponent(
    loading(() => import('./explore/explore-view.tsx')),
    'ExploreView',
  ),
})

const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  component: lazyRouteComponent(
    loading(() => import('./review/review-view.tsx')),
    'ReviewView',
  ),
})

const coding = createRoute({
  getParentRoute: () => root,
  path: '/review/coding',
  component: lazyRouteComponent(() => import('./coding/coding-view.tsx'), 'CodingView'),
})

const imports = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: lazyRouteComponent(
    loading(() => import('./import/import-view.tsx')),
    'ImportView',
  ),
})

/** What the address of an actor holds beside it. */
export interface ActorSearch {
  /** A day, a month or a year: relations as they then were. */
  readonly on?: string
}

const actor = createRoute({
  getParentRoute: () => root,
  path: '/actors/$id',
  // A year alone comes out of the address as a number.
  validateSearch: ({ on }: Record<string, unknown>): ActorSearch =>
    /^\d{4}(-\d\d(-\d\d)?)?$/.test(String(on)) ? { on: String(on) } : {},
  component: lazyRouteComponent(
    loading(() => import('./actor/actor-view.tsx')),
    'ActorView',
  ),
})

/** What the address of a search holds. */
export interface WordSearch {
  readonly q: string
}

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: ({ q }: Record<string, unknown>): WordSearch => ({ q: String(q ?? '').slice(0, 200) }),
  component: lazyRouteComponent(
    loading(() => import('./search/search-view.tsx')),
    'SearchView',
  ),
})

/** Every view and its address. */
export const router = createRouter({
  routeTree: root.addChildren([
    brief,
    explore,
    reports,
    reading,
    incident,
    review,
    coding,
    imports,
    actor,
    search,
  ]),
  scrollRestoration: true,
  defaultErrorComponent: ViewFailure,
})

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router
  }
}
