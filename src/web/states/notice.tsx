import type { ReactNode } from 'react'

/** A plain statement in place of a view: empty, missing, failed. */
export function Notice({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="notice">
      <h1>{title}</h1>
      {children}
    </section>
  )
}
