import { emptyGate, openGate, passGate, CHUNK } from '../../core/text/gate';
import { chineseWords } from './words';
import { chineseProse } from './prose';
import { buildMatcher } from '../../core/text/matcher';
import { HitList } from '../../core/text/hits';
const prose=chineseProse(20000);
const floor=(t:string)=>{let s=0;for(let i=0;i<t.length;i++)s^=t.charCodeAt(i);return s};
function pass2(g:Int32Array,t:string,from:number,to:number,C:Int32Array){const m=g.length-1;let n=0;let f=t.charCodeAt(from);for(let i=from;i<to;i++){const s=t.charCodeAt(i+1);const b=(Math.imul(f,40503)^s);f=s;C[n]=i;n+=(g[(b>>>5)&m]!>>>b)&1;}return n}
const C=new Int32Array(CHUNK);
let sink=0;
const med=(x:number[])=>x.sort((a,b)=>a-b)[x.length>>1]!;
const run=(name:string,fn:()=>number)=>{const R:number[]=[];let p=0;for(let i=0;i<700;i++){let a=performance.now();sink^=floor(prose);const f=performance.now()-a;a=performance.now();p=fn();const s=performance.now()-a;if(i>250)R.push(s/f)}console.log(name,p,med(R).toFixed(2))};
for(const n of [200,20000,100000]){
const words=chineseWords(n); const g=emptyGate(words.length,false); for(const w of words)openGate(g,w.charCodeAt(0),w.charCodeAt(1));
run('pass2 '+n,()=>{let t=0;for(let i=0;i<prose.length-1;i+=CHUNK)t+=pass2(g.bits,prose,i,Math.min(i+CHUNK,prose.length-1),C);return t});
run('passGate '+n,()=>{let t=0;for(let i=0;i<prose.length-1;i+=CHUNK)t+=passGate(g,prose,i,Math.min(i+CHUNK,prose.length-1),C);return t});
const m=buildMatcher(words);const h=new HitList();
run('matcher '+n,()=>{h.clear();m.scan(prose,h);return h.count});
}
