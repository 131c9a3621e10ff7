import type { KnownPlaces } from '../annotate/known-places.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { ActorDirectory } from '../model/actor-directory.ts'
import { actorRoutes } from './actor-routes.ts'
import { amendmentRoutes } from './amendment-routes.ts'
import type { ApiStore } from './api-store.ts'
import { briefRoutes } from './brief-routes.ts'
import { codingRoutes } from './coding-routes.ts'
import { explainInvalid, problem, tooLarge } from './problem.ts'
import { exportRoutes } from './export-routes.ts'
import type { FollowedFeeds } from '../follow-feeds.ts'
import { feedRoutes } from './feed-routes.ts'
import { importRoutes, type Importing } from './import-routes.ts'
import type { Knowledge } from './incident-filter.ts'
import { incidentRoutes } from './incident-routes.ts'
import { type Judging, judgementRoutes } from './judgement-routes.ts'
import { noteRoutes } from './note-routes.ts'
import { placeRoutes } from './place-routes.ts'
import { reportRoutes } from './report-routes.ts'
import { reviewRoutes } from './review-routes.ts'
import { LOOPBACK_HOSTS, onlyHosts, sameSiteOnly, securityHeaders } from './security.ts'
import { viewRoutes } from './view-routes.ts'
import { serveWeb } from './web-files.ts'

/** Bytes of a request: two hundred pairs of ids and a reason are far less. */
const LARGEST_BODY = 1_000_000

/** How the application is served. */
export interface AppOptions {
  /** Directory of the built page (dist/web); without it only /api answers. */
  readonly web?: string
  /** Host names (without port) that the server answers to; default: the loopback names. `null` = any, behind a proxy that checks. */
  readonly hosts?: readonly string[] | null
  /** With what persons judge, and keep views; without it the API only reads. */
  readonly judging?: Judging
  /** With what reports that are sent are taken; without it the API takes none. */
  readonly importing?: Importing
  /** The feeds that are followed; without it none can be. */
  readonly feeds?: FollowedFeeds
  /** What is known of actors, loaded when it is asked for; without it there are no pages of actors, no search and no brief. */
  readonly directory?: () => Promise<ActorDirectory>
  /** The places of the world, loaded when they are asked for; without it none is found by its name. */
  readonly places?: () => Promise<KnownPlaces>
  /** Told of every fault of our own, for the log; the caller of the API sees only a general sentence. */
  readonly onFault?: (fault: Error) => void
}

/**
 * The whole HTTP side of Acta over a store: /api (OpenAPI at /api/openapi.json) and the page.
 *
 * `acta serve` needs three lines:
 *
 *     const app = createApp(store, { web: 'dist/web' })
 *     serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 7310 })   // @hono/node-server
 *
 * Pass `hosts: [name]` when serving under another name than the loopback ones. Throws when `web` holds no built page.
 */
export function createApp(
  store: ApiStore,
  { web, hosts = LOOPBACK_HOSTS, importing, onFault = () => {}, ...optional }: AppOptions = {},
): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: explainInvalid })
  app.use(securityHeaders)
  if (hosts) app.use(onlyHosts(hosts))
  app.use('/api/*', sameSiteOnly, async (c, next) => {
    await next()
    c.res.headers.set('cache-control', 'no-store')
  })
  if (importing) app.route('/api', importRoutes(importing, onFault))
  app.use('/api/*', bodyLimit({ maxSize: LARGEST_BODY, onError: tooLarge(LARGEST_BODY) }))
  app.route('/api', reportRoutes(store))
  addKnowing(app, store, optional, onFault)
  addOptional(app, store, optional)
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Acta',
      version: '1',
      description: 'Who did what to whom, where, when, at what cost, and who says so.',
    },
  })
  app.all('/api/*', (c) =>
    c.json(
      problem('not-found', `There is no ${c.req.method} ${c.req.path} in this API; see /api/openapi.json.`),
      404,
    ),
  )
  if (web) app.use(serveWeb(web))
  app.notFound((c) => c.json(problem('not-found', `There is nothing at ${c.req.path}.`), 404))
  app.onError((fault, c) => {
    if (fault instanceof HTTPException)
      return c.json(problem('invalid-body', `${fault.message}: send JSON (application/json).`), fault.status)
    onFault(fault)
    return c.json(
      problem(
        'internal',
        'The server failed to answer. The record is unchanged; try again, then look in its log.',
      ),
      500,
    )
  })
  return app
}

/** The same promise each time; after a failure it is tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () =>
    (loading ??= load().catch((fault: unknown) => {
      loading = undefined
      throw fault
    }))
}

/** The routes that ask what is known beside the record. */
function addKnowing(
  app: OpenAPIHono,
  store: ApiStore,
  given: Pick<AppOptions, 'directory' | 'places'>,
  onFault: (fault: Error) => void,
): void {
  const knowledge: Knowledge = {
    ...(given.directory ? { directory: once(given.directory) } : {}),
    ...(given.places ? { places: once(given.places) } : {}),
  }
  // Before the route of one incident, whose id it would else be.
  app.route('/api', exportRoutes(store, knowledge, onFault))
  app.route('/api', incidentRoutes(store, knowledge))
  if (knowledge.places) app.route('/api', placeRoutes(knowledge.places))
  if (!knowledge.directory) return
  app.route('/api', actorRoutes(store, knowledge.directory, knowledge.places))
  app.route('/api', briefRoutes(store, knowledge.directory))
}

/** The routes that need more than the record. */
function addOptional(
  app: OpenAPIHono,
  store: ApiStore,
  { judging, feeds }: Pick<AppOptions, 'judging' | 'feeds'>,
): void {
  if (feeds) app.route('/api', feedRoutes(feeds))
  if (!judging) return
  app.route('/api', judgementRoutes(store, judging))
  app.route('/api', reviewRoutes(store))
  app.route('/api', amendmentRoutes(store, judging))
  app.route('/api', codingRoutes(store, judging.person))
  app.route('/api', noteRoutes(store, judging.person))
  app.route('/api', viewRoutes(store, judging.person))
}
