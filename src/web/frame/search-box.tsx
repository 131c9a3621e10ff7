import { useNavigate } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import type { RefObject } from 'react'

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
          aria-label="Search everything"
          placeholder="search"
          title="Search everything (/)"
          maxLength={200}
        />
      </form>
    </search>
  )
}
