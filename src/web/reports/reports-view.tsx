import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ReportList } from '../../api/wire.ts'
import { reportsQuery } from '../api/queries.ts'
import { useAsOf } from '../frame/use-as-of.ts'
import { EmptyRecord } from '../states/empty-record.tsx'
import { Failure } from '../states/failure.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import { ReportTable } from './report-table.tsx'
import { t } from '../languages/language.ts'
import { countLabel } from '../languages/count-label.ts'

/** Every report of the record, newest first. */
export function ReportsView() {
  const { data, error, refetch } = useQuery(reportsQuery(useAsOf()))
  useEffect(() => {
    document.title = `${t('frame.reports')} · Acta`
  }, [])
  if (data) return data.reports.length > 0 ? <Listed list={data} /> : <EmptyRecord />
  if (error) return <Failure what="reports" fault={error} onRetry={() => void refetch()} />
  return <Skeleton lines={12} />
}

function Listed({ list }: { readonly list: ReportList }) {
  const claims = list.reports.reduce((sum, report) => sum + report.claims, 0)
  const count = countLabel(list.reports.length, 'report')
  return (
    <section className="reports">
      <header>
        <h1>{t('frame.reports')}</h1>
        <p className="quiet">
          {list.more ? t('reports.newest', { reports: count }) : count} · {countLabel(claims, 'claim')}
        </p>
      </header>
      <ReportTable reports={list.reports} />
    </section>
  )
}
