import { describe, expect, test } from 'vitest'
import { quotations } from './quotations.ts'
import { hears } from './test-cases.ts'

describe('direct quotations', () => {
  hears([
    [
      '“We hit the depot,” said Ali Omar, a spokesman for the rebels.',
      'Ali Omar | said | “We hit the depot,” (quoted)',
    ],
    [
      '“We hit the depot,” Ali Omar, a spokesman for the rebels, said on Monday.',
      'Ali Omar | said | “We hit the depot,” (quoted)',
    ],
    [
      '“We hit the depot,” he said, “and we left before dawn.”',
      'he | said | “We hit the depot,” … “and we left before dawn.” (quoted)',
    ],
    [
      'Amina Saleh said: “They came at night. They burned everything.”',
      'Amina Saleh | said | “They came at night. They burned everything.” (quoted)',
    ],
    [
      '“They came at night. They burned everything,” Amina Saleh said.',
      'Amina Saleh | said | “They came at night. They burned everything,” (quoted)',
    ],
    ['“We will strike back,” the general vowed.', 'general | vowed | “We will strike back,” (quoted)'],
    ['“We are alone.” The mayor said that no aid had come.', 'mayor | said | that no aid had come'],
    ['“Who is shooting?” Ali Omar asked.', 'Ali Omar | asked | “Who is shooting?” (quoted)'],
    ['“Who is shooting?” Ali Omar said.', 'Ali Omar | said | “Who is shooting?” (quoted)'],
    [
      'The mayor said:\n“We are alone here and nobody comes to help us.”',
      'mayor | said | “We are alone here and nobody comes to help us.” (quoted)',
    ],
    ['“I think they have left,” the mayor said.', 'mayor | said | “I think they have left,” (quoted)'],
    [
      'The president’s office said in a statement on Sunday: “We regret the loss of life.”',
      'president’s office | said | “We regret the loss of life.” (quoted)',
    ],
    [
      '“The town has fallen”, a rebel commander said.',
      'rebel commander | said | “The town has fallen” (quoted)',
    ],
    [
      'The spokesman, Col. Ali Omar, told reporters: "We have no troops there."',
      'Ali Omar | told | "We have no troops there." (quoted)',
    ],
  ])
})

describe('speech that goes on', () => {
  hears([
    [
      '"They came at night," Amina Saleh said. "They burned everything."',
      'Amina Saleh | said | "They came at night," (quoted)',
      'Amina Saleh | said | "They burned everything." (quoted)',
    ],
    [
      'Ali Omar, the mayor of Dara, said the bridge was gone. Omar said help was slow. He said the road was mined.',
      'Ali Omar | said | the bridge was gone',
      'Ali Omar | said | help was slow',
      'Ali Omar | said | the road was mined',
    ],
    [
      '“They shot at us,” said Amina, 34. “We ran.”',
      'Amina | said | “They shot at us,” (quoted)',
      'Amina | said | “We ran.” (quoted)',
    ],
    [
      '“They shot at us,” said Amina Saleh, a mother of four who fled Dara last week. “We ran all night.”',
      'Amina Saleh | said | “They shot at us,” (quoted)',
      'Amina Saleh | said | “We ran all night.” (quoted)',
    ],
    [
      '“They shot at us,” Amina said. The shooting lasted an hour. “We ran all night.”',
      'Amina | said | “They shot at us,” (quoted)',
      'Amina | said | “We ran all night.” (quoted)',
    ],
    [
      '“They shot at us,” Amina Saleh said.\n\n“We ran all night.”',
      'Amina Saleh | said | “They shot at us,” (quoted)',
      'Amina Saleh | said | “We ran all night.” (quoted)',
    ],
    [
      'The army said six people had died. At least ten others were hurt. The town lies on a river.',
      'army | said | six people had died',
      'army | said | At least ten others were hurt',
    ],
    [
      '"It was a drone," said the official, who spoke on condition of anonymity. "It hit the wrong house."',
      'official | said | "It was a drone," (quoted)',
      'official | said | "It hit the wrong house." (quoted)',
    ],
  ])
})

describe('headlines and colons', () => {
  hears([
    [
      'Police: six killed in Dara market\n\nSix people died in the market of Dara on Monday, said police.',
      'Police | : | six killed in Dara market',
      'police | said | Six people died in the market of Dara on Monday',
    ],
    [
      'Six killed in Dara market: police\n\nSix people died in the market of Dara on Monday. The market was full.',
      'police | : | Six killed in Dara market',
    ],
    [
      'The mayor was blunt: “We are alone here and nobody comes to help.”',
      'mayor | : | “We are alone here and nobody comes to help.” (quoted)',
    ],
  ])
})

describe('where quotations begin and end', () => {
  test.each<[string, string[]]>([
    ['He said “we left” and ‘freedom’.', ['“we left”']],
    ['"One." She left. "Two."', ['"One."', '"Two."']],
    ["''We left,'' he said.", ["''We left,''"]],
    ['‘We shall go,’ said the rebels’ leader.', ['‘We shall go,’']],
    ['“One.\n\n“Two.” Three.', ['“One.', '“Two.”']],
    ['A 5" gun and a 6" gun.', []],
    ['“Never closed.\n\nThe next paragraph.', []],
    ['The winter of ’09 was the rebels’ worst.', []],
  ])('%j', (text, expected) => {
    expect(quotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})
