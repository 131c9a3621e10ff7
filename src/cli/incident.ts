import { Command, Option } from 'commander'
import type { Policy } from '../link/consolidate/policies.ts'
import { StoreError } from '../store/store-error.ts'
import { dataOption, momentOption, policyOption } from './options.ts'

interface IncidentOptions {
  readonly data: string
  readonly policy: Policy
  readonly asOf?: string
  readonly format: 'text' | 'json'
}

/** `acta incident ID`: everything that is told of one happening, side by side. */
export function incidentCommand(): Command {
  return new Command('incident')
    .description('show the dossier of one incident: what is agreed and disputed, figures, who says what')
    .argument('<id>', 'id of the incident, or of a claim in it')
    .addOption(dataOption())
    .addOption(policyOption())
    .option('--as-of <moment>', 'as the record stood then (ISO 8601)', momentOption)
    .addOption(new Option('--format <form>', 'form of the output').choices(['text', 'json']).default('text'))
    .action((id: string, options: IncidentOptions) => showOne(id, options))
}

async function showOne(id: string, { data, policy, asOf, format }: IncidentOptions): Promise<void> {
  const [{ openStore }, { consolidate }, { showIncident }, layout] = await Promise.all([
    import('../store/open-store.ts'),
    import('../link/consolidate/consolidate.ts'),
    import('../export/show-incident.ts'),
    import('./terminal.ts'),
  ])
  const store = await openStore(data, `acta incident ${id}`)
  try {
    const detail = await store.incident(id, { asOf })
    if (detail === null) throw new StoreError(`there is no incident ${id}`, 'see acta incidents')
    const consensus = consolidate(detail.told)
    const dossier = { id: detail.id, told: detail.told, consensus, policy }
    process.stdout.write(
      format === 'json'
        ? `${JSON.stringify({ ...dossier, links: detail.links }, null, 2)}\n`
        : showIncident(dossier, layout),
    )
  } finally {
    await store.close()
  }
}
