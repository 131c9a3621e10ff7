import type { ReactNode } from 'react'
import { useId } from 'react'

interface SectionProps {
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}

/** A part of a page under its heading. */
export function Section({ title, note, children }: SectionProps) {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {note && <p className="quiet">{note}</p>}
      </header>
      {children}
    </section>
  )
}
