import type { ToldPassage } from '../../api/wire-incidents.ts'
import { ToldWords } from '../incident/told-words.tsx'
import { t } from '../languages/language.ts'
import type { Role } from '../reading/mark.ts'
import { dayLabel } from '../times/day-label.ts'

interface ToldParagraphProps {
  readonly told: ToldPassage
  /** Roles in which another claim beside it says something else. */
  readonly differing?: readonly Role[] | undefined
}

/** The outlet and day of a claim, and the paragraph in which it stands. */
export function ToldParagraph({ told, differing }: ToldParagraphProps) {
  const { report } = told
  return (
    <>
      <p>
        <b dir="auto">{report.outlet ?? report.name}</b>{' '}
        <span className="quiet">
          {report.published ? dayLabel(report.published) : t('common.dayNotKnown')}
        </span>
      </p>
      <blockquote lang={report.language} dir="auto">
        <ToldWords told={told} differing={differing} />
      </blockquote>
    </>
  )
}
