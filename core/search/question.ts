/** What people ask around the thing that they ask about, in the one spelling of `queryWords`. */
const BEFORE = [
  '请问一下',
  '请问',
  '微信小程序',
  '小程序',
  '个人',
  '我们想',
  '我想要',
  '我要',
  '我想',
  '想要',
  '准备',
  '打算',
  '可不可以',
  '能不能',
  '能否',
  '是否',
  '可以',
  '为什么说我的',
  '为什么说',
  '为什么',
  '怎么样',
  '怎么',
  '怎样',
  '如何',
  '哪里',
  '申请',
  '办理',
  '提供',
  '经营',
  '从事',
  '开通',
  '开设',
  '开展',
  '销售',
  '出售',
  '售卖',
  '发布',
  '上线',
  '接入',
  '需要',
];

/** Verbs of one character may as well be the start of what is asked for: 开锁, 办公. */
const VERB = /^[想做开办卖搞弄选能要的]/u;

const NEEDS = '(?:需要|需|要|用|得有|应该选|应该|该选|选|属于|算|走|是|有|补|交|提交|准备|办理|办)?';
const WHICH = '(?:什么样的|什么|哪些|哪个|哪类|哪种|啥|几个|多少)';
const PAPERS = '(?:资质|资料|材料|证件|证书|执照|许可证|许可|手续|条件|文件|类目|分类|证明|要求|证)?';
/** 要什么证, 选哪个类目: asked for a trade, so the trade is meant and not a paper that has its name. */
const ASKING = new RegExp(`${NEEDS}${WHICH}${PAPERS}$`, 'u');
const BEHIND =
  /(?:资质要求|需要资质|有要求|要资质|怎么申请|怎么办理|怎么选|怎么办|怎么开|怎么做|怎么弄|可以做|可以|能上|能做|能卖|行不行|行|资质|材料|类目|小程序|应用|相关|类|的|吗|呢|嘛|么)$/u;

/** Words that many businesses end with and that tell none of them. */
const KINDS = /(?:服务平台|平台|服务|软件|app|公司|商城|商店|网站|机构|系统|业务|行业|企业|店铺|门店|中心|工具|店)$/u;

/** Less than this may be anything. */
const SHORTEST = 2;

/** A question without what people ask around the thing. */
export interface Asked {
  /** Ever less of it: 开网课要什么资质 asks for 开网课, then for 网课. */
  rests: readonly string[];
  /** What is left without asking, the kind of business still with it. */
  about: string;
  /** It is asked what a trade needs. */
  ofTrade: boolean;
}

/** Leaves nothing out without which too little would be left. */
export function asked(question: string): Asked {
  const rests: string[] = [];
  let rest = question;
  const strip = (without: (text: string) => string): void => {
    for (let next = without(rest); next !== rest && [...next].length >= SHORTEST; next = without(rest)) {
      rest = next;
      rests.push(rest);
    }
  };
  strip((text) => text.replace(ASKING, ''));
  const ofTrade = rests.length > 0;
  strip((text) => text.replace(BEHIND, ''));
  strip((text) => text.replace(ASKING, ''));
  const withoutBefore = (text: string): string => text.slice(BEFORE.find((word) => text.startsWith(word))?.length ?? 0);
  strip(withoutBefore);
  const whole = rest;
  strip((text) => {
    const without = withoutBefore(text);
    return without === text ? text.replace(VERB, '') : without;
  });
  const about = ofTrade ? rest : whole;
  strip((text) => text.replace(KINDS, ''));
  return { rests, about, ofTrade };
}
