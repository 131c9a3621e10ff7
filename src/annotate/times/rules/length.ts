import type { Unit } from '../dates.ts'
import { duration } from '../reading.ts'
import type { Rule } from '../rule.ts'

const HALF = '(?<half>[- ]and[- ](?:a[- ])?half)?'
const HALF_AFTER = '(?<halfAfter>[- ]and[- ]a[- ]half)?'
// "Ten brutal months", but not "killed two men days later".
const HOW = '(?:(?!\\p{L}+s\\b)\\p{Ll}+ )?'
const WHICH = '(?:the )?(?:first|last|final|opening|following|next|previous|preceding|subsequent|coming) '

/** "three weeks", "nearly a year and a half", "a ten-day truce", "the first two months", "half a century", "30 a day", "per week". */
export const length: Rule = {
  name: 'length',
  needs: ['unit'],
  phrases: [
    `(?!an? \\p{L}+-long)(?:{about} )?{amount}${HALF}[- ]{unit}${HALF_AFTER}(?:[- ](?:long|old)\\b)?`,
    `(?:{about} )?{amount} ${HOW}{units}`,
    `${WHICH}{amount} ${HOW}{units}`,
    `the {amount} ${WHICH}{units}`,
    '(?<halves>half an?|a half|half)[- ]{unit}',
    `{unit}${HALF_AFTER}[- ]long`,
    '(?:per |(?<=/)){unit}',
  ],
  read: (found) => {
    const unit = found.word('unit') ?? found.word('units')
    if (found.has('halves')) return duration(0.5, unit as Unit)
    const { low, high } = found.amount('amount') ?? { low: 1, high: 1 }
    const half = found.has('half') || found.has('halfAfter') ? 0.5 : 0
    return duration(low === high ? low + half : null, unit as Unit)
  },
}
