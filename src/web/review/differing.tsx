import { differingWords } from './differing-words.ts'

/** What one side says, with the words marked that the other side has not. */
export function Differing({ text, other }: { readonly text: string; readonly other: string }) {
  return differingWords(text, other).map((run, i) =>
    run.differs ? (
      // Runs have no name but their place, and never move.
      // oxlint-disable-next-line react/no-array-index-key
      <mark key={i} className="differs">
        {run.text}
      </mark>
    ) : (
      run.text
    ),
  )
}
