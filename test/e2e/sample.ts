/** An invented company with a product and papers, for tests and pictures. No number in it belongs to anybody. */
export const COMPANY = '青禾（演示）文化有限公司';
export const INTRO = '面向小团队的日程安排和会议提醒工具，支持共享日历、请假同步和会议室预约';
export const SHORT_INTRO = '日程安排和会议提醒';

export const PROFILE = {
  id: '0b3f6a52-58f4-4a37-8f7e-8d6d1f5a3c01',
  label: '青禾',
  company: COMPANY,
  creditCode: '91440300708461136T',
  contacts: [{ name: '林小满', phone: '13800138000', email: 'lin@qinghe.example.com' }],
  supportPhone: '400-800-8888',
  supportHours: '周一至周日 9:00-21:00',
  website: 'https://qinghe.example.com',
  privacyUrl: 'https://qinghe.example.com/privacy',
  termsUrl: 'https://qinghe.example.com/terms',
  products: [
    {
      id: '0b3f6a52-58f4-4a37-8f7e-8d6d1f5a3c02',
      name: '青禾日程',
      shared: { intro: INTRO, description: '帮助团队共享日历、安排会议、同步请假。', features: '共享日历、会议提醒' },
      alternatives: { intro: [SHORT_INTRO] },
      texts: { 'wechat-mini-program': { name: '青禾日程助手', category: '工具 / 效率' } },
    },
  ],
};

/** @param today `YYYY-MM-DD` */
export function sampleHoldings(today: string) {
  const inDays = (days: number): string => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  return [
    {
      id: '0b3f6a52-58f4-4a37-8f7e-8d6d1f5a3d01',
      document: 'business-licence',
      name: '营业执照',
      holder: COMPANY,
      number: '91440300708461136T',
      issued: '2019-03-01',
    },
    {
      id: '0b3f6a52-58f4-4a37-8f7e-8d6d1f5a3d02',
      document: 'medical-institution-practice-licence',
      name: '医疗机构执业许可证',
      holder: '青禾（演示）医院有限公司',
      issued: '2022-01-01',
      expires: inDays(18),
    },
    {
      id: '0b3f6a52-58f4-4a37-8f7e-8d6d1f5a3d03',
      name: '增值电信业务经营许可证',
      holder: COMPANY,
      issued: '2020-05-01',
      expires: inDays(-40),
      scope: ['信息服务业务'],
    },
  ];
}
