/**
 * A handful of real service categories (names as in WeChat's list of open categories), enough to choose from.
 * A leaf's text is what the page says beside the upload; an empty text means that the category asks for nothing.
 */
export const CATEGORIES = {
  工具: {
    记账: '',
    天气: '',
  },
  教育服务: {
    素质教育: '',
    '学历教育（培训机构）': {
      职业培训: '《民办学校办学许可证》、《营业执照》或《事业单位法人证书》或《民办非企业单位登记证书》',
      课外辅导: '《民办学校办学许可证》、《营业执照》或《事业单位法人证书》或《民办非企业单位登记证书》',
    },
  },
  医疗服务: {
    互联网医院: '《医疗机构执业许可证》（含互联网诊疗）',
    就医服务: {
      查报告单: '卫健委批文，或合作医院材料',
      挂号: '卫健委批文，或合作医院材料',
      缴费: '卫健委批文，或合作医院材料',
    },
  },
  社交: {
    直播: '《信息网络传播视听节目许可证》或《网络文化经营许可证》',
  },
  电商平台: {
    电商平台: '电商平台服务协议、交易规则及入驻审核文件',
  },
  文娱: {
    互动微短剧: '《信息网络传播视听节目许可证》或备案，及登记表',
    微短剧: '《信息网络传播视听节目许可证》或备案，及登记表',
  },
  金融业: {
    收单商户服务: '《支付业务许可证》或备案及合作协议',
  },
  生活服务: {
    丽人服务: {
      美甲: '',
      美容: '',
      美发: '',
    },
  },
  交通服务: {
    网约车: {
      快车: '《网络预约出租汽车经营许可证》，或合作协议与合作公司的许可证',
      专车: '《网络预约出租汽车经营许可证》，或合作协议与合作公司的许可证',
    },
  },
};

/** What stands at a path: an object of further levels, a leaf's text, or undefined. */
export function at(path, tree = CATEGORIES) {
  return path.reduce((node, name) => (typeof node === 'object' ? node[name] : undefined), tree);
}
