/** Groups and businesses to choose from, as the review rules name them. Not facts: see data/meeting-classes. */
const leaves = (...names) => Object.fromEntries(names.map((name) => [name, null]));

export const APP_CATEGORIES = {
  在线教育: leaves('在线视频课程'),
  医疗健康: leaves('医疗服务', '医疗器械', '药品', '医疗美容', '美容美发'),
  金融理财: leaves('证券、期货、基金、股票业务', '贷款业务', '银行', '保险业务', '第三方支付业务', '金融理财资讯'),
  网络购物: leaves('电商平台服务'),
  线上社交: leaves('交友、婚恋', '通讯', '具有娱乐性质'),
  '影音娱乐、新闻阅读': leaves('新闻', '期刊杂志、轻阅读、小说、漫画'),
  旅游出行: leaves('航空公司、机票销售', '网约车、租车', '住宿、餐饮销售'),
  生活服务: leaves('求职招聘', '汽车销售/服务', '快递/物流', '慈善组织'),
  深度合成服务: null,
  效率办公: leaves('日程', '笔记', '投票问卷'),
};
