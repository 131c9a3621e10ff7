import { useQuery } from '@tanstack/react-query'
import { savedViewsQuery } from '../api/queries.ts'
import { Section } from '../incident/section.tsx'
import { t } from '../languages/language.ts'
import { viewsNamed } from './views-named.ts'
import { ViewList } from '../saved/view-list.tsx'

/** The saved views whose names have the words that are searched for; all of them before anything is. */
export function FoundViews({ q }: { readonly q: string }) {
  const { data } = useQuery(savedViewsQuery)
  const views = viewsNamed(data?.views ?? [], q)
  if (views.length === 0) return null
  return (
    <Section title={t('saved.title')}>
      <ViewList views={views} />
    </Section>
  )
}
