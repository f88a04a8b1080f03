import type { SpokenLanguage } from '#domain/words/languages.ts'

export interface NamesOfLanguage {
  readonly women: readonly string[]
  readonly men: readonly string[]
}

/** Common first names by the language of who bears them, in the script people write themselves and as a desk writes them down. Nobody in particular is meant. */
export const DEMO_NAMES: Readonly<Partial<Record<SpokenLanguage, NamesOfLanguage>>> = {
  ar: {
    women: [
      'Amal',
      'Rima',
      'Hanan',
      'Salma',
      'Nour',
      'Layal',
      'Samira',
      'Dima',
      'Rasha',
      'مريم',
      'فاطمة',
      'سلمى',
      'هدى',
      'ريم',
      'أسماء',
      'نجلاء',
    ],
    men: [
      'Ahmad',
      'Khaled',
      'Samir',
      'Bassel',
      'Fadi',
      'Nizar',
      'Wael',
      'Mazen',
      'Anas',
      'Tareq',
      'Hasan',
      'Yousef',
      'Ziad',
      'محمد',
      'أحمد',
      'يوسف',
      'خالد',
      'سامر',
      'عمر',
      'بلال',
      'حسين',
      'رامي',
      'إبراهيم',
      'طارق',
    ],
  },
  ti: {
    women: ['Selam', 'Luwam', 'Feven', 'Winta', 'Rahwa', 'Bisrat', 'ሰላም', 'ልዋም', 'ራህዋ', 'ሳባ'],
    men: ['Yonas', 'Filmon', 'Tesfay', 'Mulugeta', 'Henok', 'Kibrom', 'Merhawi', 'Robel', 'ዮናስ', 'ፊልሞን', 'ተስፋይ', 'ሄኖክ', 'ሮቤል'],
  },
  tr: {
    women: ['Elif', 'Zeynep', 'Ayşe', 'Gülay', 'Şule', 'Nazlı', 'Büşra', 'Melek'],
    men: ['Mehmet', 'Emre', 'Şükrü', 'Yusuf', 'Kerem', 'Burak', 'Çağlar', 'Hakan', 'Ömer', 'İsmail'],
  },
  fa: {
    women: ['Nasrin', 'Parisa', 'Shirin', 'Laleh', 'Mahsa', 'پریسا', 'شیرین', 'لیلا', 'نازنین'],
    men: ['Reza', 'Arash', 'Kaveh', 'Behrouz', 'Siavash', 'Navid', 'آرش', 'رضا', 'کاوه', 'بهروز'],
  },
  prs: {
    women: ['Zahra', 'Freshta', 'Parwana', 'Shabnam', 'زهرا', 'فرشته', 'شبنم'],
    men: ['Farid', 'Jawad', 'Hamid', 'Najib', 'Sohrab', 'Mirwais', 'فرید', 'جواد', 'نجیب', 'حمید'],
  },
  ps: {
    women: ['Spogmai', 'Palwasha', 'Gulalai', 'ګلالۍ', 'زرمینه'],
    men: ['Gul Agha', 'Khushal', 'Zmarai', 'Asadullah', 'خوشحال', 'زمری', 'توریالی'],
  },
  so: {
    women: ['Hodan', 'Ayaan', 'Sagal', 'Ifrah', 'Deeqa', 'Ubax', 'Sahra'],
    men: ['Guled', 'Liban', 'Warsame', 'Abdirahman', 'Bashiir', 'Cawil', 'Mahad', 'Jibriil'],
  },
  kmr: {
    women: ['Berfîn', 'Rojîn', 'Zîlan', 'Hêvî', 'Gulistan', 'Dîlan', 'Nesrîn'],
    men: ['Azad', 'Serhat', 'Rêzan', 'Ciwan', 'Baran', 'Şiyar', 'Mîran', 'Hozan'],
  },
  ckb: {
    women: ['Shilan', 'Awaz', 'Nigar', 'هێرۆ', 'شیلان'],
    men: ['Karwan', 'Rebin', 'Hêmin', 'Aso', 'ئاسۆ', 'کاروان', 'هێمن'],
  },
  uk: {
    women: ['Олена', 'Наталія', 'Ірина', 'Оксана', 'Мар’яна', 'Yuliia', 'Halyna', 'Світлана'],
    men: ['Андрій', 'Тарас', 'Богдан', 'Mykola', 'Юрій', 'Олексій'],
  },
  ru: {
    women: ['Наталья', 'Алёна', 'Galina', 'Елена'],
    men: ['Артём', 'Тимур', 'Ruslan', 'Алексей', 'Семён'],
  },
  am: {
    women: ['Hiwot', 'Tigist', 'Meron', 'ህይወት', 'ትዕግስት'],
    men: ['Dawit', 'Getachew', 'Abebe', 'ዳዊት', 'ብሩክ'],
  },
  fr: {
    women: ['Aminata', 'Fatoumata', 'Grâce', 'Clarisse', 'Aïssatou'],
    men: ['Mamadou', 'Ibrahima', 'Cédric', 'Jean-Baptiste', 'Ousmane', 'Alpha'],
  },
  en: {
    women: ['Blessing', 'Joy', 'Patience', 'Grace'],
    men: ['Emmanuel', 'Sunday', 'Samuel', 'Isaac', 'Prince'],
  },
  es: {
    women: ['Marisol', 'Yolanda', 'Luz', 'Daniela'],
    men: ['Andrés', 'Óscar', 'Julián', 'Wilmer'],
  },
  az: { women: ['Aygün', 'Günel', 'Səbinə'], men: ['Elçin', 'Rəşad', 'Vüsal'] },
  hy: { women: ['Անի', 'Lusine', 'Նարե'], men: ['Armen', 'Տիգրան', 'Գոռ'] },
  ka: { women: ['ნინო', 'Tamar'], men: ['Giorgi', 'ლევან'] },
  sq: { women: ['Drita', 'Vjosa'], men: ['Arben', 'Besnik'] },
  ha: { women: ['Hadiza', 'Zainab'], men: ['Musa', 'Sani'] },
  sw: { women: ['Neema', 'Rehema'], men: ['Juma', 'Baraka'] },
  ur: { women: ['صائمہ', 'Nadia'], men: ['Imran', 'کامران'] },
}
