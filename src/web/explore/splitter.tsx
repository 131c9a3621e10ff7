import { t } from '../languages/language.ts'

interface SplitterProps {
  /** Percent of the width that the pictures take. */
  readonly share: number
  readonly onShare: (share: number) => void
}

const STEP = 4
const LEAST = 24
const MOST = 72

/** The border between the pictures and the table: dragged, or moved with the arrow keys. */
export function Splitter({ share, onShare }: SplitterProps) {
  const set = (next: number) => onShare(Math.min(MOST, Math.max(LEAST, Math.round(next))))
  return (
    // A separator that can be focused is a control: it has a value, and keys that change it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <hr
      className="splitter"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('explore.splitter')}
      aria-valuenow={share}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') set(share - STEP * towards())
        if (key === 'ArrowRight') set(share + STEP * towards())
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
        const pictures = event.currentTarget.previousElementSibling?.getBoundingClientRect()
        const list = event.currentTarget.nextElementSibling?.getBoundingClientRect()
        if (pictures && list) set(shareAt(event.clientX, pictures, list))
      }}
    />
  )
}

/** 1 where the pictures grow to the right, -1 where they grow to the left. */
function towards(): 1 | -1 {
  return document.documentElement.dir === 'rtl' ? -1 : 1
}

/** Percent that the pictures take when the border stands at `x`. */
function shareAt(x: number, pictures: DOMRect, list: DOMRect): number {
  const [start, end] = towards() === 1 ? [pictures.left, list.right] : [pictures.right, list.left]
  return ((x - start) / (end - start)) * 100
}
