import { describe } from 'vitest'
import { hears } from './test-cases.ts'

describe('the speaker before the clause', () => {
  hears([
    ['The army said that it had shelled the camp.', 'army | said | that it had shelled the camp'],
    ['The army said it had shelled the camp.', 'army | said | it had shelled the camp'],
    [
      'Police said six people were killed in the market.',
      'Police | said | six people were killed in the market',
    ],
    ['A medic told reporters that six bodies had arrived.', 'medic | told | that six bodies had arrived'],
    [
      'The ministry confirmed that two soldiers had been killed.',
      'ministry | confirmed | that two soldiers had been killed',
    ],
    [
      'The ministry confirmed the deaths of two soldiers.',
      'ministry | confirmed | the deaths of two soldiers',
    ],
    [
      'The ministry denied that its planes had bombed the town.',
      'ministry | denied | that its planes had bombed the town',
    ],
    ['The ministry denied bombing the town.', 'ministry | denied | bombing the town'],
    ['The rebels claimed to have shot down a drone.', 'rebels | claimed | to have shot down a drone'],
    ['The rebels claimed responsibility for the attack.', 'rebels | claimed | responsibility for the attack'],
    ['The army announced the capture of the town.', 'army | announced | the capture of the town'],
    [
      'The general warned that the rebels were regrouping.',
      'general | warned | that the rebels were regrouping',
    ],
    ['Residents added that the shelling had stopped.', 'Residents | added | that the shelling had stopped'],
    ['The mayor acknowledged that shots had been fired.', 'mayor | acknowledged | that shots had been fired'],
    [
      'The observatory estimated that 40 people had died.',
      'observatory | estimated | that 40 people had died',
    ],
    ['The army said in a statement that it had withdrawn.', 'army | said | that it had withdrawn'],
    ["The ministry's statement said two soldiers had died.", 'ministry | said | two soldiers had died'],
    [
      'A statement by the interior ministry said two soldiers had died.',
      'interior ministry | said | two soldiers had died',
    ],
    [
      'Press accounts have pointed to the theft of grain.',
      'Press accounts | have pointed to | the theft of grain',
    ],
    ['Reports suggested that the airport had closed.', 'Reports | suggested | that the airport had closed'],
    ['The army condemned the raid and said it would investigate.', 'army | said | it would investigate'],
    [
      'The army said it had killed ten fighters, but the rebels denied that anyone had died.',
      'army | said | it had killed ten fighters',
      'rebels | denied | that anyone had died',
    ],
    [
      'The army said it killed ten fighters, adding that two soldiers were hurt.',
      'army | said | it killed ten fighters',
      'army | adding | that two soldiers were hurt',
    ],
    [
      'Officials believe the bomb was planted by insurgents.',
      'Officials | believe | the bomb was planted by insurgents',
    ],
    [
      'A doctor who asked not to be named said three children had died.',
      'doctor | said | three children had died',
    ],
    [
      'The army issued a statement saying that two soldiers were killed.',
      'army | saying | that two soldiers were killed',
    ],
    ['A U.N. official said the convoy was hit twice.', 'U.N. official | said | the convoy was hit twice'],
    [
      'The U.S. military said the strike killed a commander of al-Shabaab.',
      'U.S. military | said | the strike killed a commander of al-Shabaab',
    ],
    ['Hamas said it had fired rockets at Ashdod.', 'Hamas | said | it had fired rockets at Ashdod'],
    [
      'A spokesman for the Lake Observatory for Minority Rights said 12 herders had drowned.',
      'spokesman for the Lake Observatory for Minority Rights | said | 12 herders had drowned',
    ],
    [
      'The Nairobi-based Lake Observatory for Minority Rights said 12 herders had drowned.',
      'Lake Observatory for Minority Rights | said | 12 herders had drowned',
    ],
  ])
})

describe('the clause before its speaker', () => {
  hears([
    [
      'Six people were killed in the market, police said.',
      'police | said | Six people were killed in the market',
    ],
    [
      'Six people were killed in the market, police said on Friday.',
      'police | said | Six people were killed in the market',
    ],
    [
      'Six people were killed in the market, said a police spokesman in Dara.',
      'police spokesman in Dara | said | Six people were killed in the market',
    ],
    ['The blast, police said, killed six people.', 'police | said | The blast … killed six people'],
    ['In a statement, the army said it had withdrawn.', 'army | said | it had withdrawn'],
    ['As the army confirmed, two soldiers were killed.', 'army | confirmed | two soldiers were killed'],
    ['The deaths were confirmed by two medics.', 'two medics | were confirmed | The deaths'],
    ['The rebels’ spokesman, Ali Omar, said the town had fallen.', 'Ali Omar | said | the town had fallen'],
    [
      'Ali Omar, who runs the clinic, said six bodies had arrived.',
      'Ali Omar | said | six bodies had arrived',
    ],
    [
      'The toll rose to 12 on Tuesday, hospital officials said, after four of the wounded died.',
      'hospital officials | said | The toll rose to 12 on Tuesday … after four of the wounded died',
    ],
    [
      'The observatory, which relies on a network of sources, said nine fighters died.',
      'observatory | said | nine fighters died',
    ],
    [
      'Three soldiers were killed, the army acknowledged on Tuesday, its heaviest loss this year.',
      'army | acknowledged | Three soldiers were killed … its heaviest loss this year',
    ],
    ['In Dara, activists said, two people were shot.', 'activists | said | In Dara … two people were shot'],
  ])
})
