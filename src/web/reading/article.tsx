import { useMemo, useRef } from 'react'
import type { Report } from '../../model/report.ts'
import type { Lighting } from '../dock/lighting.ts'
import type { Mark } from './mark.ts'
import { paragraphs } from './paragraph.ts'
import { Passage } from './passage.tsx'
import { segments } from './segment.ts'
import { usePointing } from './use-pointing.ts'

interface ArticleProps extends Lighting {
  readonly report: Report
  readonly marks: readonly Mark[]
}

/** The text of a report, every word of every claim marked. A first line that is the title becomes the heading. */
export function Article({ report, marks, lit, opened, onPoint, onSelect }: ArticleProps) {
  const article = useRef<HTMLElement>(null)
  usePointing(article, marks, { lit, opened, onPoint, onSelect })
  const { text, language, title, name } = report
  const lines = useMemo(
    () => paragraphs(text).map((line) => ({ line, cut: segments(line, marks) })),
    [text, marks],
  )
  const headed =
    lines[0] !== undefined && (title === null || text.slice(lines[0].line.start, lines[0].line.end) === title)
  return (
    <article ref={article} className="article" lang={language} dir="auto" data-lit={lit || undefined}>
      {!headed && <h1>{title ?? name}</h1>}
      {lines.map(({ line, cut }, i) => {
        const Line = headed && i === 0 ? 'h1' : 'p'
        return (
          <Line key={line.start} data-start={line.start}>
            <Passage text={text} cut={cut} lit={lit} opened={opened} />
          </Line>
        )
      })}
    </article>
  )
}
