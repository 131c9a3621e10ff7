import { useNavigate } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import type { RefObject } from 'react'
import { t } from '../languages/language.ts'

/** The one box over everything. Enter searches. */
export function SearchBox({ field }: { readonly field: RefObject<HTMLInputElement | null> }) {
  const navigate = useNavigate()
  return (
    <search className="search-box">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const q = field.current?.value.trim() ?? ''
          if (q !== '') void navigate({ to: '/search', search: { q } })
        }}
      >
        <Search className="icon" aria-hidden />
        <input
          ref={field}
          type="search"
          aria-label={t('frame.searchAll')}
          placeholder={t('frame.search')}
          title={t('frame.searchTitle')}
          maxLength={200}
        />
      </form>
    </search>
  )
}
