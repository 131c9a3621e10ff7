import { describe } from 'vitest'
import { hears } from './test-cases.ts'

describe('outlets as the outer voice', () => {
  hears([
    [
      '“We hit the depot,” two Kenyan officials told Radio Horn.',
      'two Kenyan officials < Radio Horn | told | “We hit the depot,” (quoted)',
    ],
    [
      'A medic told Radio Horn that six bodies had arrived.',
      'medic < Radio Horn | told | that six bodies had arrived',
    ],
    ['A medic told Radio Horn six bodies had arrived.', 'medic < Radio Horn | told | six bodies had arrived'],
    ['Al-Noor reported that the ferry had sunk.', 'Al-Noor | reported | that the ferry had sunk'],
    [
      'Al-Noor reported that “the bishop had offered his church as a shelter to the miners.”',
      'Al-Noor | reported | that “the bishop had offered his church as a shelter to the miners.” (quoted)',
    ],
    [
      'Al-Noor, citing a harbour guard, said the ferry carried rifles.',
      'harbour guard < Al-Noor | citing | the ferry carried rifles',
    ],
    [
      'The ferry carried rifles, Al-Noor reported, citing a harbour guard.',
      'harbour guard < Al-Noor | citing | The ferry carried rifles',
    ],
    [
      'A harbour guard was quoted by Al-Noor as saying the ferry carried rifles.',
      'harbour guard < Al-Noor | as saying | the ferry carried rifles',
    ],
    [
      'Al-Noor quoted a harbour guard as saying that the ferry carried rifles.',
      'harbour guard < Al-Noor | as saying | that the ferry carried rifles',
    ],
    [
      'Sources told Al-Noor that the airport had closed.',
      'Sources < Al-Noor | told | that the airport had closed',
    ],
    [
      'The medic told Al-Noor that nine miners had died. Four others were hurt. “Trucks drove up and down until dark.” The mine has three shafts.',
      'medic < Al-Noor | told | that nine miners had died',
      'medic < Al-Noor | told | Four others were hurt',
      'medic < Al-Noor | told | “Trucks drove up and down until dark.” (quoted)',
    ],
    [
      'A Kenyan police source told Al-Noor that two bridges had gone. The source said the valley was flooded. He added that a bus was missing.',
      'Kenyan police source < Al-Noor | told | that two bridges had gone',
      'Kenyan police source < Al-Noor | said | the valley was flooded',
      'Kenyan police source < Al-Noor | added | that a bus was missing',
    ],
    ['Two soldiers were killed, the BBC reported.', 'BBC | reported | Two soldiers were killed'],
    [
      '“The city is burning.\n\n“Nobody comes to help us,” the mayor told Radio Horn.',
      'mayor < Radio Horn | told | “The city is burning. … “Nobody comes to help us,” (quoted)',
    ],
    [
      'Foreign Minister Ali Omar told the Guardian that talks had failed.',
      'Ali Omar < Guardian | told | that talks had failed',
    ],
    [
      'The minister said in an interview with Radio Horn that talks had failed.',
      'minister < Radio Horn | said | that talks had failed',
    ],
    [
      '“Talks have failed,” the minister said in an interview with Radio Horn.',
      'minister < Radio Horn | said | “Talks have failed,” (quoted)',
    ],
    [
      'Amina Saleh, head of the dockers’ union, told AFP that at least 20 strikers had been held, including six women.',
      'Amina Saleh < AFP | told | that at least 20 strikers had been held, including six women',
    ],
    [
      'Radio Horn reported that a medic said that six people had died.',
      'Radio Horn | reported | that a medic said that six people had died',
      'medic < Radio Horn | said | that six people had died',
    ],
    [
      'Rebel commander Ali Omar confirmed to Radio Horn that the town had fallen.',
      'Ali Omar < Radio Horn | confirmed | that the town had fallen',
    ],
    [
      'A resident, who gave only his first name, told AFP soldiers had burned the shops.',
      'resident < AFP | told | soldiers had burned the shops',
    ],
    [
      'The news agency Al-Noor said the attack was carried out by drones.',
      'Al-Noor | said | the attack was carried out by drones',
    ],
    ['A report in the Guardian said the talks had failed.', 'Guardian | said | the talks had failed'],
    ['Six people died, as reported by Radio Horn.', 'Radio Horn | reported | Six people died'],
    [
      'Radio Horn said 14 had died, while Al-Noor put the number at 17.',
      'Radio Horn | said | 14 had died',
      'Al-Noor | put | the number at 17',
    ],
  ])
})

describe('according to', () => {
  hears([
    ['Six died, according to the Al-Noor news agency.', 'Al-Noor | according to | Six died'],
    [
      'Nine herders died, according to the Nairobi-based Lake Observatory for Minority Rights.',
      'Lake Observatory for Minority Rights | according to | Nine herders died',
    ],
    [
      'Six people were killed in the market, according to two medics.',
      'two medics | according to | Six people were killed in the market',
    ],
    [
      'According to two medics, six people were killed in the market.',
      'two medics | According to | six people were killed in the market',
    ],
    [
      'The blast, according to police, killed six people.',
      'police | according to | The blast … killed six people',
    ],
    [
      'According to a report at Al-Noor media in Oman, a Kenyan customs officer said that two trucks had burned.',
      'Al-Noor | According to | a Kenyan customs officer said that two trucks had burned',
      'Kenyan customs officer < Al-Noor | said | that two trucks had burned',
    ],
    [
      'Two ferries sank in the storm, according to reports from Yemen.',
      'reports from Yemen | according to | Two ferries sank in the storm',
    ],
    [
      'According to Radio Horn, a medic told its reporter that six people had died.',
      'Radio Horn | According to | a medic told its reporter that six people had died',
      'medic < Radio Horn | told | that six people had died',
    ],
    [
      'The strike killed six people, including two children, according to the health ministry and local residents.',
      'health ministry and local residents | according to | The strike killed six people, including two children',
    ],
  ])
})
