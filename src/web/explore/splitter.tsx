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
      aria-label="Width of map and timeline"
      aria-valuenow={share}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') set(share - STEP)
        if (key === 'ArrowRight') set(share + STEP)
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
        const pictures = event.currentTarget.previousElementSibling?.getBoundingClientRect()
        const list = event.currentTarget.nextElementSibling?.getBoundingClientRect()
        if (pictures && list) set(((event.clientX - pictures.left) / (list.right - pictures.left)) * 100)
      }}
    />
  )
}
