import type { ReactNode } from 'react'
import { t } from '../languages/language.ts'

const PICTURES = { map: 'dock.asMap', chart: 'dock.asChart', strip: 'dock.asStrip' } as const

interface PanelProps {
  readonly title: string
  readonly facts: string
  readonly table: boolean
  readonly onTable: (table: boolean) => void
  /** What the picture is called on its button: "map". */
  readonly picture: keyof typeof PICTURES
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** A picture of the dock with its table twin. */
export function Panel({ title, facts, table, onTable, picture, tools, children }: PanelProps) {
  return (
    <section className="panel" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p className="quiet">{facts}</p>
        <div className="panel-tools">
          {tools}
          <button type="button" className="panel-tool" onClick={() => onTable(!table)}>
            {t(table ? PICTURES[picture] : 'dock.asTable')}
          </button>
        </div>
      </header>
      <div className="panel-body">{children}</div>
    </section>
  )
}
