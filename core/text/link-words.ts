/** A string that has the form of an address. */
export interface Candidate {
  text: string;
  start: number;
  raw: string;
  host: string;
  /** Public suffix. */
  suffix: string;
  /** No scheme in front. */
  bare: boolean;
}

/** Endings of files, members and libraries that are endings of domains as well. */
const FILE_ENDINGS = new Set(
  'md,py,sh,rs,pl,zip,mov,ps,so,pm,ml,as,do,in,is,it,be,no,am,at,my,to,la,ms,id,name,page,new,build,run,tools,media,video,host,info,post,email,link,work,plus,one,red,blue,int'.split(
    ',',
  ),
);

/** Of these the ones that no program has for its files, or seldom. */
const SELDOM_FILES = new Set('info,work,link,plus,one,media,video,tools,run,red,blue'.split(','));
/** Says that an address comes. */
const CUE_BEFORE = /(?:官网|网址|网站|域名|主页|站点|登录|登陆|体验|演示|试用)\s?(?:地址|站|入口|是|为)?[\s:]{0,2}$/;
const PORT_BEHIND = /^:\d{4,5}(?!\d)/;

/** Endings that are mostly something else in a text: only with a path behind it is such a name an address. */
const RARE_ENDINGS = new Set('gle,cm,su,ee,pw,tk,ga,cf,gq,bid,win'.split(','));

/** Libraries and products that are called like a domain. */
const CALLED_LIKE_DOMAINS = new Set(
  'asp.net,ado.net,vb.net,ml.net,c#.net,f#.net,spring.net,quartz.net,json.net,log4net.net,socket.io,system.io,java.io,commons.io,nuget.net,mvc.net,paint.net,mono.net,xamarin.net,signalr.net,identity.net,entity.net,dapper.net,mqtt.net,opc.net,autofac.net,swashbuckle.net,masstransit.net,next.js,node.js,java.net,java.nio,require.cc,three.js,crypto.co,character.ai,vision.ai,transformers.js,deeplearning.ai,fast.ai,draw.io'.split(
    ',',
  ),
);

const PACKAGE_HEADS = new Set('com,org,net,cn,io,dev,me,app,edu,gov,java,javax,android,kotlin'.split(','));
/** Of these some are first parts of hosts as well: app.example.cn, cn.example.com. */
const HOST_HEADS = new Set('cn,io,dev,me,app'.split(','));
const HOST_ENDINGS = new Set('com,cn,net,org,com.cn,net.cn,top,xyz,vip,shop,site,cloud,tech'.split(','));

/** Names for the reader's own machine or domain. */
const PLACEHOLDER =
  /(?:^|\.)(?:example|localhost|test|invalid|local|lan|internal|intranet|domain|yourdomain|your-?[a-z]*|mydomain|my-?(?:site|domain|server|company)|yoursite|xxx+|xx|abc|aaa|demo-?domain|customer-?domain|site-?name|company-?name)\.(?:[a-z]{2,}|com\.cn)$/;
/** Of these, hosts that are kept for examples. */
const EXAMPLE = /(?:^|\.)example\.(?:com|org|net|cn|com\.cn)$/;
/** Words that send a reader to an address: nobody sends people to a stand-in. In a browser one opens one's own machine. */
const SENDS_THERE =
  /(?:详见|详情|官网|官方网站|购买|下单|下载|更多|点击|点此|咨询|体验|网址|主页|商城|店铺|(?<!浏览器)访问)[^。！？!?\n]{0,8}$/;
const SHOWS_HOW = /例如|比如|譬如|形如|示例|样例|格式|替换|改[为成]|换成|填|配置|回调|[（(]如|如[:：]/;

/** What stands before or behind a member of an object, a file in a folder, a call. */
const CODE_BEFORE =
  /[\w$)\]}]\.$|[\\/$<{=]$|(?:import|from|require|package|using|namespace|include|class|new)\s{1,2}["']?$/;
const CODE_BEHIND = /^(?:\[|\(|\{|\s?=|::|->)/;

/** Parts of programs: a name that has one between its dots is no host. */
const CODE_LABELS = new Set(
  'from,to,this,self,prototype,window,document,console,locale,system,math,util,utils,config,props,state,request,response,req,res,params,options,module,exports,event,list,item,items,data,value,length,size,get,set,info,meta'.split(
    ',',
  ),
);

/** Says that a part of a program comes; the endings under which most names are registered are believed all the same. */
const MEMBER_BEFORE = /(?:字段|参数|变量|属性|键名|配置项)名?[\s:]{0,2}["'`「“]?$/;
const MOST_USED = /^(?:com|cn|net|org)(?:\.cn)?$/;

const isMeant = (before: string): boolean => SENDS_THERE.test(before) && !SHOWS_HOW.test(before);

/** Why a string is no address, or undefined. */
export function notAddress({ text, start, raw, host, suffix, bare }: Candidate): string | undefined {
  if (PLACEHOLDER.test(host) && !(EXAMPLE.test(host) && isMeant(text.slice(Math.max(0, start - 24), start)))) {
    return 'placeholder';
  }
  if (!bare) return undefined;
  const labels = host.split('.');
  const before = text.slice(Math.max(0, start - 12), start);
  const behind = text.slice(start + raw.length, start + raw.length + 3);
  if (labels[0] === 'www') return labels.length > 2 ? undefined : 'word';
  const path = /[/?#:]/.test(raw.slice(host.length, host.length + 1)) && raw.length > host.length + 1;
  if (CALLED_LIKE_DOMAINS.has(host)) return 'library';
  if (!path && labels.length > 2 && labels.slice(1, -1).some((label) => CODE_LABELS.has(label))) return 'code';
  const head = labels[0] as string;
  const isHost = HOST_HEADS.has(head) && HOST_ENDINGS.has(suffix) && labels.length > 2;
  if (PACKAGE_HEADS.has(head) && !isHost && !path) return 'package';
  if (!/(?:^|[^\\/:\w])\/\/$/.test(before) && (CODE_BEFORE.test(before) || CODE_BEHIND.test(behind))) return 'code';
  if (!path && MEMBER_BEFORE.test(before) && !MOST_USED.test(suffix)) return 'code';
  if (RARE_ENDINGS.has(suffix) && !path) return 'word';
  if (head === 'no' && /^\d+$/.test(labels[1] as string)) return 'number';
  if (
    suffix === 'net' &&
    labels.length === 2 &&
    /(?:^|[^a-z])(?:c#|f#)?$/.test(before) &&
    (labels[0] as string).length <= 3 &&
    !path
  ) {
    return 'library';
  }
  const isSaidToBe =
    SELDOM_FILES.has(suffix) &&
    (CUE_BEFORE.test(before) || PORT_BEHIND.test(text.slice(start + raw.length, start + raw.length + 7)));
  if (FILE_ENDINGS.has(suffix) && labels.length === 2 && !path && !isSaidToBe) return 'file';
  if (/^\d+$/.test(labels[0] as string) && labels.length === 2 && (labels[0] as string).length < 4) return 'number';
  return undefined;
}
