import { describe } from 'vitest'
import { hears } from './test-cases.ts'

describe('the speaker before the clause, and what may stand between', () => {
  hears([
    ['Maj. Ali Omar said the town had fallen.', 'Ali Omar | said | the town had fallen'],
    [
      'She said she believed that her son had been taken by soldiers.',
      'She | said | she believed that her son had been taken by soldiers',
      'She | believed | that her son had been taken by soldiers',
    ],
    [
      'They said “freedom” fighters had taken the town.',
      'They | said | “freedom” fighters had taken the town',
    ],
    [
      'The army said the camp was “a legitimate target” and that it would strike again.',
      'army | said | the camp was “a legitimate target” and that it would strike again',
    ],
    ['The gunmen, who police said were masked, fled.', 'police | said | were masked'],
    ['Police and witnesses said six people had died.', 'Police and witnesses | said | six people had died'],
    [
      'It was not clear who fired first, but witnesses said soldiers shot at the crowd.',
      'witnesses | said | soldiers shot at the crowd',
    ],
    [
      'The army said six people had died, while medics put the toll at 12.',
      'army | said | six people had died',
      'medics | put | the toll at 12',
    ],
    [
      'A spokesman told a meeting in Dara, Upper Valley on Monday that the road was open.',
      'spokesman | told | that the road was open',
    ],
    ['Ali Omar (Free Valley Party) said the vote was stolen.', 'Ali Omar | said | the vote was stolen'],
    [
      'The army said the camp was empty and called the raid a mistake.',
      'army | said | the camp was empty and called the raid a mistake',
    ],
    [
      'Officials said on condition of anonymity that the strike had missed its target.',
      'Officials | said | that the strike had missed its target',
    ],
    [
      'Speaking in Oran, the minister said the border would reopen.',
      'minister | said | the border would reopen',
    ],
    [
      'The minister said the border would reopen; the army declined to comment.',
      'minister | said | the border would reopen',
    ],
    [
      'The ministry of defence said its planes had struck two depots.',
      'ministry of defence | said | its planes had struck two depots',
    ],
    [
      'The health ministry in Khartoum said at least 30 nurses had been killed and 40 wounded.',
      'health ministry in Khartoum | said | at least 30 nurses had been killed and 40 wounded',
    ],
    [
      'Aid groups warned that thousands had been displaced.',
      'Aid groups | warned | that thousands had been displaced',
    ],
    ['Local media reported clashes near the airport.', 'Local media | reported | clashes near the airport'],
    [
      'State television said the attack was carried out by drones.',
      'State television | said | the attack was carried out by drones',
    ],
    [
      'A report by the U.N. said both sides had committed crimes.',
      'U.N. | said | both sides had committed crimes',
    ],
    ['The report said both sides had committed crimes.', 'report | said | both sides had committed crimes'],
    [
      'The colonel said “the enemy lost many men” and that the road was open.',
      'colonel | said | “the enemy lost many men” and that the road was open',
    ],
    [
      'The group later claimed that it had shot down a drone.',
      'group | later claimed | that it had shot down a drone',
    ],
    [
      'The militia’s channel posted a video showing the launch of a rocket.',
      'militia’s channel | showing | the launch of a rocket',
    ],
    [
      'The leader of the militia, Ali Omar, told supporters in Dara that the fight would go on.',
      'Ali Omar | told | that the fight would go on',
    ],
    [
      'A senior Hamas official said the group would attend the talks.',
      'senior Hamas official | said | the group would attend the talks',
    ],
    [
      "The group's military wing said it fired two mortar shells at troops.",
      "group's military wing | said | it fired two mortar shells at troops",
    ],
    [
      'Israel’s army said it was looking into the reports.',
      'Israel’s army | said | it was looking into the reports',
    ],
    ['The army says it targets only militants.', 'army | says | it targets only militants'],
    [
      'Residents reported hearing gunfire near the palace.',
      'Residents | reported | hearing gunfire near the palace',
    ],
    [
      'Rights groups say that hundreds have been detained, often without charge.',
      'Rights groups | say | that hundreds have been detained, often without charge',
    ],
    [
      'The minister added he did not believe the reports.',
      'minister | added | he did not believe the reports',
    ],
  ])
})

describe('nouns of speech', () => {
  hears([
    [
      'The mayor dismissed the army’s claim that the town was empty.',
      'army | claim | that the town was empty',
    ],
    [
      'The mayor rejected a claim by the rebels that they held the town.',
      'rebels | claim | that they held the town',
    ],
    ['If the army says it has left, the rebels will move in.'],
    ['The raid, which the army believes killed six, began at dawn.', 'army | believes | killed six'],
  ])
})

describe('hears nothing where nobody vouches', () => {
  hears([
    ['The governor told Moscow to stop the raids.'],
    ['The attack claimed twelve lives.'],
    ['The general warned of further attacks.'],
    ['Six people were reportedly killed.'],
    ['The group is believed to have fled.'],
    ['The commander allegedly ordered the raid.'],
    ['The general threatened to bomb the port.'],
    ['The president vowed to strike back.'],
    ['The minister condemned the killing of the priest.'],
    ['The doctor did not say how many had died.'],
    ['The army declined to say whether it had fired.'],
    ['The army would not confirm the strike.'],
    ['It is believed that the bomb was planted at night.'],
    ['It was reported that the bomb was planted at night.'],
    ['Witnesses described hearing two blasts.'],
    ['The mayor called the strike “a massacre”.'],
    ['“A massacre,” the mayor called it.'],
    ['No group has claimed responsibility for the bombing.'],
    ['The army did not immediately comment on the raid.'],
    ['Both sides accused each other of breaking the truce.'],
  ])
})

describe('who brings a charge tells of the deed', () => {
  hears([
    ['The army accused the rebels of robbing two banks.', 'army | accused | robbing two banks'],
    ['The rebels were accused by the army of robbing a bank.', 'army | accused | robbing a bank'],
    ['Ali Omar blamed the rebels for the raid.', 'Ali Omar | blamed | the raid'],
    ['Two men were charged with the raid.'],
  ])
})
