import type { PlanQuestion } from '../../../core/facts/answer';

/** One question about a category with the answer that a careful reader gives; names without their notes. */
export interface LabelledCase {
  path: string;
  holdings: string[];
  applicant?: string;
  satisfied: boolean;
  missing: string[];
  cheapest: string[][];
  why: string;
  console?: PlanQuestion['console'];
}

export const WECHAT_CASES: LabelledCase[] = [
  {
    path: '交通服务-网约车-快车',
    holdings: ['与网约车公司的合作协议'],
    satisfied: false,
    missing: ['小程序主体的网络预约出租汽车经营许可证', '合作网约车公司的网络预约出租汽车经营许可证'],
    cheapest: [['小程序主体的网络预约出租汽车经营许可证'], ['合作网约车公司的网络预约出租汽车经营许可证']],
    why: 'the platform way lacks one paper, as many as the own licence',
  },
  {
    path: '教育服务-学历教育（学校）',
    holdings: ['事业单位法人证书'],
    satisfied: true,
    missing: [],
    cheapest: [[]],
    why: 'public school',
  },
  {
    path: '医疗服务-公立医疗机构',
    holdings: ['医疗机构执业许可证'],
    satisfied: false,
    missing: ['事业单位法人证书'],
    cheapest: [['事业单位法人证书']],
    why: 'both papers',
  },
  {
    path: '医疗服务-血液、干细胞服务',
    holdings: ['单采血浆许可证'],
    satisfied: false,
    missing: ['血站执业许可证', '承诺函', '政府有关部门批文'],
    cheapest: [['承诺函']],
    why: 'each way asks for the undertaking as well',
  },
  {
    path: '汽车服务-汽车预售',
    applicant: '汽车经销商/4s店',
    holdings: ['营业执照', '厂商授权销售文件', '工信部道路机动车辆生产企业准入许可'],
    satisfied: true,
    missing: [],
    cheapest: [[]],
    why: 'the dealer way is whole',
  },
  {
    path: '物流服务-邮政',
    holdings: ['审批单位经营邮政通信业务许可登记表'],
    satisfied: false,
    missing: ['审批单位关于申请单位经营邮政通信业务的批复'],
    cheapest: [['审批单位关于申请单位经营邮政通信业务的批复']],
    why: 'two papers together',
  },
  {
    path: '商业服务-贵金属回收',
    holdings: ['营业执照（含“回收”）'],
    satisfied: false,
    missing: ['中国人民银行批准文件', '再生资源回收经营备案'],
    cheapest: [['中国人民银行批准文件'], ['再生资源回收经营备案']],
    why: 'the licence serves both ways',
  },
  {
    path: '教育服务-学历教育（培训机构）-职业培训',
    holdings: [],
    satisfied: false,
    missing: ['民办学校办学许可证', '营业执照', '事业单位法人证书', '民办非企业单位登记证书'],
    cheapest: [
      ['民办学校办学许可证', '营业执照'],
      ['民办学校办学许可证', '事业单位法人证书'],
      ['民办学校办学许可证', '民办非企业单位登记证书'],
    ],
    why: 'two papers, the second in three kinds',
  },
  {
    path: '金融业-收单商户服务',
    holdings: ['小程序主体在中国支付清算协会系统的备案证明'],
    satisfied: false,
    missing: [
      '小程序主体的支付业务许可证',
      '小程序主体与银行卡收单机构的合作协议',
      '合作银行卡收单机构的支付业务许可证',
      '小程序主体与银行的合作协议',
      '金融许可证',
      '金融机构许可证',
    ],
    cheapest: [['小程序主体的支付业务许可证'], ['小程序主体与银行的合作协议'], ['金融许可证'], ['金融机构许可证']],
    why: 'several ways lack one paper, one lacks two',
  },
  { path: '教育服务-素质教育', holdings: [], satisfied: true, missing: [], cheapest: [[]], why: 'nothing is needed' },
  {
    path: '教育服务-在线视频课程',
    holdings: ['教育部门的批准文件'],
    satisfied: true,
    missing: [],
    cheapest: [[]],
    why: 'the fifth way',
  },
  {
    path: '医疗服务-互联网医院（医疗服务平台）',
    holdings: ['合作医院的《医疗执业机构许可证》', '合作协议', '省级互联网医疗服务监管平台对接情况证明'],
    satisfied: true,
    missing: [],
    cheapest: [[]],
    why: 'the platform way with the provincial proof; an old spelling of the licence',
  },
  {
    path: '医疗服务-就医服务-挂号',
    holdings: ['小程序开发者承诺函'],
    satisfied: false,
    missing: [
      '卫健委批文',
      '医管局批文',
      '签订协议的合作医院列表',
      '与其中一家医院的协议样本',
      '协议医院的医疗机构执业许可证',
      '承诺书',
      '其他平台良好经营情况的证明材料',
    ],
    cheapest: [['卫健委批文'], ['医管局批文'], ['其他平台良好经营情况的证明材料']],
    why: 'the developer’s undertaking belongs to the third way, not to the second',
  },
  {
    path: '医疗服务-处方药服务（第三方平台）',
    holdings: ['互联网药品信息服务资格证书', '承诺函'],
    satisfied: false,
    missing: ['药品网络交易服务第三方平台备案凭证', '第三方平台的与电子处方提供单位签订的协议'],
    cheapest: [['药品网络交易服务第三方平台备案凭证', '第三方平台的与电子处方提供单位签订的协议']],
    why: 'four papers together; the label stands behind the name',
  },
  {
    path: '医疗服务-就医服务-挂号',
    holdings: ['签订协议的合作医院列表', '与其中一家医院签订的协议样本', '该协议医院的《医疗机构执业许可证》'],
    satisfied: false,
    missing: ['卫健委批文', '医管局批文', '承诺书', '小程序开发者承诺函', '其他平台良好经营情况的证明材料'],
    cheapest: [['卫健委批文'], ['医管局批文'], ['承诺书']],
    why: 'the second way lacks one paper, as many as either approval',
  },
];
