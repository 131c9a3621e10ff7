import { case21 } from './case21.ts'
import { claims } from './claims.ts'
import { ecbplus } from './ecbplus.ts'
import { eventLocation } from './event-location.ts'
import { geo } from './geo.ts'
import { gva } from './gva.ts'
import { hrds } from './hrds.ts'
import { ipe } from './ipe.ts'
import { isaf } from './isaf.ts'
import { muc4Keys } from './muc4-keys.ts'
import { muc4Roles } from './muc4-roles.ts'
import { muc4Templates } from './muc4-templates.ts'
import { ner } from './ner.ts'
import { ploverGsr } from './plover-gsr.ts'
import { plv } from './plv.ts'
import { polnear } from './polnear.ts'
import type { Task } from './task.ts'
import { time } from './time.ts'
import { ud } from './ud.ts'

/** The tasks of the bench, in the order in which they run. */
export const TASKS: readonly Task[] = [
  claims,
  isaf,
  hrds,
  case21,
  ipe,
  plv,
  ploverGsr,
  time,
  geo,
  ud,
  ner,
  polnear,
  eventLocation,
  muc4Roles,
  muc4Templates,
  muc4Keys,
  gva,
  ecbplus,
]
