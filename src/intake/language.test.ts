import { describe, expect, it } from 'vitest'
import { foreignLanguage, languageName } from './language.ts'

describe('a text of another language', () => {
  it.each([
    [
      'Arabic',
      'قال متحدث باسم الجيش إن ثلاثة جنود قتلوا عندما سقطت قذائف على نقطة تفتيش قرب المدينة مساء الخميس.',
    ],
    ['Arabic', 'مقتل ثلاثة جنود'],
    [
      'French',
      'Trois soldats ont été tués jeudi soir lorsque des obus sont tombés sur un poste de contrôle, a déclaré un porte-parole.',
    ],
    [
      'Spanish',
      'Tres soldados murieron el jueves por la noche cuando varios proyectiles cayeron sobre un puesto de control, dijo un portavoz.',
    ],
    [
      'German',
      'Drei Soldaten sind am Donnerstagabend getötet worden, als Granaten auf einen Kontrollposten fielen, sagte ein Sprecher.',
    ],
    [
      'Turkish',
      'Perşembe akşamı bir kontrol noktasına düşen top mermileri üç askerin ölümüne yol açtı, dedi bir sözcü.',
    ],
    [
      'Russian',
      'Трое военных погибли в четверг вечером, когда снаряды упали на блокпост, сообщил представитель армии.',
    ],
    [
      'Persian',
      'سخنگوی ارتش گفت سه سرباز در پی اصابت گلوله‌های توپ به یک ایست بازرسی در شامگاه پنجشنبه کشته شدند.',
    ],
    ['Chinese', '军方发言人说，星期四晚上炮弹落在一个检查站，三名士兵丧生。'],
  ])('is named: %s', async (name, text) => {
    expect(languageName((await foreignLanguage(text)) ?? 'none')).toBe(name)
  })

  it.each([
    [
      'English',
      'Three soldiers were killed on Thursday evening when shells fell on a checkpoint near the town, a spokesman said.',
    ],
    [
      'a headline full of names',
      'Al-Qamra: Zuhayr al-Tamimi, Dilovan Berwari, Hogir Xanî meet in Sulaymaniyah',
    ],
    [
      'English about a place',
      'Fighters of the Harakat al-Fajr movement withdrew from Deir al-Hajar, Tell Abyad and Ain al-Bayda, residents told reporters.',
    ],
    [
      'English with a foreign quotation',
      'Protesters in the square chanted “الشعب يريد السلام” for an hour before the police moved in and made arrests.',
    ],
    [
      'shouted English',
      'THREE SOLDIERS WERE KILLED ON THURSDAY EVENING WHEN SHELLS FELL ON A CHECKPOINT NEAR THE TOWN OF TEL AMARA',
    ],
    ['no words', '12 30 7 … 2024'],
    ['too little', 'Bombe à Marseille'],
    ['nothing', ''],
  ])('is not: %s', async (_, text) => {
    expect(await foreignLanguage(text)).toBeNull()
  })
})

describe('the name of a language', () => {
  it.each([
    ['ar', 'Arabic'],
    ['zh-Hant', 'Traditional Chinese'],
    ['Klingonisch!', 'Klingonisch!'],
    ['🕊'.repeat(41), `${'🕊'.repeat(40)}…`],
  ])('of %s is %s', (code, name) => {
    expect(languageName(code)).toBe(name)
  })
})
