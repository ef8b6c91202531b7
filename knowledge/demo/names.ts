/** Words that the simulator makes companies and people of. */
export interface Country {
  code: string;
  companies: number;
  cities: readonly (readonly [city: string, postcode: string])[];
  streets: readonly string[];
  legal: string;
  first: readonly string[];
  last: readonly string[];
}

export const COUNTRIES: readonly Country[] = [
  {
    code: 'NL',
    companies: 62,
    legal: 'B.V.',
    cities: [
      ['Rotterdam', '3011 AB'],
      ['Amsterdam', '1012 LG'],
      ['Utrecht', '3511 CE'],
      ['Eindhoven', '5611 EM'],
      ['Groningen', '9711 LM'],
    ],
    streets: ['Havenstraat', 'Kerkstraat', 'Stationsweg', 'Marktplein'],
    first: ['Anouk', 'Daan', 'Sanne', 'Bram', 'Lotte', 'Jeroen', 'Femke', 'Ruben'],
    last: ['de Vries', 'Jansen', 'Bakker', 'Visser', 'Smit', 'Mulder'],
  },
  {
    code: 'DE',
    companies: 72,
    legal: 'GmbH',
    cities: [
      ['Hamburg', '20095'],
      ['München', '80331'],
      ['Köln', '50667'],
      ['Berlin', '10115'],
      ['Leipzig', '04109'],
      ['Stuttgart', '70173'],
    ],
    streets: ['Bahnhofstraße', 'Hauptstraße', 'Gartenweg', 'Lindenallee'],
    first: ['Anna', 'Lukas', 'Katrin', 'Stefan', 'Julia', 'Felix', 'Miriam', 'Tobias'],
    last: ['Schneider', 'Fischer', 'Weber', 'Hoffmann', 'Koch', 'Richter'],
  },
  {
    code: 'BE',
    companies: 26,
    legal: 'BV',
    cities: [
      ['Antwerpen', '2000'],
      ['Gent', '9000'],
      ['Bruxelles', '1000'],
      ['Leuven', '3000'],
    ],
    streets: ['Kerkstraat', 'Rue Neuve', 'Nieuwstraat'],
    first: ['Emma', 'Louis', 'Marie', 'Arthur', 'Elise'],
    last: ['Peeters', 'Janssens', 'Maes', 'Dubois', 'Claes'],
  },
  {
    code: 'FR',
    companies: 30,
    legal: 'SARL',
    cities: [
      ['Lyon', '69002'],
      ['Paris', '75011'],
      ['Lille', '59000'],
      ['Bordeaux', '33000'],
    ],
    streets: ['Rue de la République', 'Avenue Foch', 'Rue du Marché'],
    first: ['Camille', 'Hugo', 'Léa', 'Antoine', 'Chloé'],
    last: ['Martin', 'Bernard', 'Moreau', 'Laurent', 'Girard'],
  },
  {
    code: 'AT',
    companies: 14,
    legal: 'GmbH',
    cities: [
      ['Wien', '1010'],
      ['Salzburg', '5020'],
      ['Innsbruck', '6020'],
    ],
    streets: ['Ringstraße', 'Bergweg', 'Mozartgasse'],
    first: ['Eva', 'Markus', 'Theresa', 'Paul'],
    last: ['Gruber', 'Huber', 'Wagner', 'Steiner'],
  },
  {
    code: 'PT',
    companies: 11,
    legal: 'Lda.',
    cities: [
      ['Porto', '4000-322'],
      ['Lisboa', '1100-148'],
      ['Braga', '4700-307'],
    ],
    streets: ['Rua do Almada', 'Avenida da Liberdade'],
    first: ['Inês', 'João', 'Rita', 'Tiago'],
    last: ['Silva', 'Santos', 'Ferreira', 'Costa'],
  },
  {
    code: 'ES',
    companies: 15,
    legal: 'S.L.',
    cities: [
      ['Madrid', '28013'],
      ['Barcelona', '08002'],
      ['Valencia', '46001'],
    ],
    streets: ['Calle Mayor', 'Calle del Mar'],
    first: ['Lucía', 'Javier', 'Carmen', 'Pablo'],
    last: ['García', 'López', 'Martínez', 'Ruiz'],
  },
  {
    code: 'IT',
    companies: 14,
    legal: 'S.r.l.',
    cities: [
      ['Milano', '20121'],
      ['Torino', '10121'],
      ['Bologna', '40121'],
    ],
    streets: ['Via Roma', 'Via Garibaldi'],
    first: ['Giulia', 'Marco', 'Chiara', 'Luca'],
    last: ['Rossi', 'Ferrari', 'Conti', 'Greco'],
  },
  {
    code: 'DK',
    companies: 10,
    legal: 'ApS',
    cities: [
      ['København', '1050'],
      ['Aarhus', '8000'],
    ],
    streets: ['Havnegade', 'Vestergade'],
    first: ['Freja', 'Mads', 'Ida', 'Emil'],
    last: ['Nielsen', 'Hansen', 'Larsen'],
  },
  {
    code: 'CH',
    companies: 10,
    legal: 'AG',
    cities: [
      ['Zürich', '8001'],
      ['Basel', '4001'],
      ['Bern', '3011'],
    ],
    streets: ['Bahnhofstrasse', 'Seeweg'],
    first: ['Nina', 'Reto', 'Sarah', 'Urs'],
    last: ['Meier', 'Keller', 'Frei'],
  },
  {
    code: 'GB',
    companies: 11,
    legal: 'Ltd',
    cities: [
      ['London', 'EC1A 1BB'],
      ['Manchester', 'M1 1AE'],
      ['Bristol', 'BS1 4ST'],
    ],
    streets: ['High Street', 'Station Road'],
    first: ['Olivia', 'Jack', 'Grace', 'Harry'],
    last: ['Taylor', 'Evans', 'Walker'],
  },
  {
    code: 'NO',
    companies: 5,
    legal: 'AS',
    cities: [
      ['Oslo', '0150'],
      ['Bergen', '5003'],
    ],
    streets: ['Storgata', 'Havnegata'],
    first: ['Ingrid', 'Lars', 'Kari'],
    last: ['Olsen', 'Berg', 'Dahl'],
  },
];

/** In China: city with province as the region. */
export const CHINESE_CITIES: readonly (readonly [city: string, province: string, postcode: string])[] = [
  ['上海', '上海', '200040'],
  ['上海', '上海', '201800'],
  ['杭州', '浙江', '310003'],
  ['宁波', '浙江', '315000'],
  ['苏州', '江苏', '215005'],
  ['南京', '江苏', '210008'],
  ['北京', '北京', '100020'],
  ['广州', '广东', '510030'],
  ['深圳', '广东', '518001'],
  ['成都', '四川', '610016'],
  ['武汉', '湖北', '430014'],
  ['西安', '陕西', '710002'],
  ['乌鲁木齐', '新疆', '830002'],
];
export const CHINESE_STREETS = ['南京西路', '人民路', '建设路', '中山北路', '解放大道', '文一路'];
export const CHINESE_FIRST: readonly (readonly [zh: string, en: string])[] = [
  ['静', 'Jing'],
  ['伟', 'Wei'],
  ['娜', 'Na'],
  ['磊', 'Lei'],
  ['敏', 'Min'],
  ['洋', 'Yang'],
  ['丽', 'Li'],
  ['军', 'Jun'],
  ['晓燕', 'Xiaoyan'],
  ['志强', 'Zhiqiang'],
];
export const CHINESE_LAST: readonly (readonly [zh: string, en: string])[] = [
  ['张', 'Zhang'],
  ['刘', 'Liu'],
  ['陈', 'Chen'],
  ['杨', 'Yang'],
  ['赵', 'Zhao'],
  ['黄', 'Huang'],
  ['周', 'Zhou'],
  ['吴', 'Wu'],
];
export const CHINESE_NAMES: readonly (readonly [zh: string, en: string])[] = [
  ['晨光', 'Chenguang'],
  ['悦来', 'Yuelai'],
  ['金谷', 'Jingu'],
  ['青禾', 'Qinghe'],
  ['鼎香', 'Dingxiang'],
  ['海悦', 'Haiyue'],
  ['云栖', 'Yunqi'],
  ['明远', 'Mingyuan'],
  ['瑞丰', 'Ruifeng'],
  ['百川', 'Baichuan'],
  ['竹里', 'Zhuli'],
  ['南岸', 'Nanan'],
  ['一品', 'Yipin'],
  ['和风', 'Hefeng'],
  ['锦程', 'Jincheng'],
  ['星河', 'Xinghe'],
];
export const CHINESE_TRADES: Readonly<Record<string, readonly (readonly [zh: string, en: string])[]>> = {
  cafe: [
    ['咖啡', 'Coffee'],
    ['茶饮', 'Tea'],
  ],
  restaurant: [
    ['餐饮', 'Catering'],
    ['小馆', 'Kitchen'],
  ],
  hotel: [['酒店', 'Hotel']],
  office: [
    ['办公服务', 'Office Services'],
    ['科技', 'Technology'],
  ],
  'online-shop': [
    ['电子商务', 'E-Commerce'],
    ['优选', 'Select'],
  ],
};

export const WORDS = [
  'Amber',
  'Blue',
  'Canal',
  'Corner',
  'Copper',
  'Cedar',
  'Garden',
  'Golden',
  'Green',
  'Harbour',
  'Hill',
  'Iron',
  'Lake',
  'Linden',
  'Maple',
  'Market',
  'Mill',
  'North',
  'Oak',
  'Old Town',
  'Orchard',
  'River',
  'Rose',
  'Silver',
  'South',
  'Station',
  'Stone',
  'Sun',
  'Tulip',
  'West',
  'White',
  'Willow',
];
export const TRADES: Readonly<Record<string, readonly string[]>> = {
  cafe: ['Coffee', 'Roasters', 'Café', 'Bakery'],
  restaurant: ['Bistro', 'Kitchen', 'Grill', 'Trattoria', 'Deli'],
  hotel: ['Hotel', 'Suites', 'Guesthouse', 'Inn'],
  office: ['Consulting', 'Partners', 'Workspace', 'Insurance'],
  'online-shop': ['Goods', 'Store', 'Outfitters', 'Books', 'Crafts'],
};
