import { buildMatcher } from '/work/main/core/text/matcher';
import { HitList } from '/work/main/core/text/hits';
import { chineseWords } from '/work/main/test/bench/words';
import { chineseProse } from '/work/main/test/bench/prose';
const prose=chineseProse(20000);
console.log(prose.length, prose.slice(5000,5200));
const floor=(t:string)=>{let s=0;for(let i=0;i<t.length;i++)s^=t.charCodeAt(i);return s};
let sink=0;
for(const n of [200,2000,20000,100000]){
 const words=chineseWords(n); const t0=performance.now(); const m=buildMatcher(words); const tb=performance.now()-t0;
 const hits=new HitList(); const R:number[]=[],F:number[]=[],S:number[]=[];
 for(let i=0;i<600;i++){ let a=performance.now(); sink^=floor(prose); const f=performance.now()-a; a=performance.now(); hits.clear(); m.scan(prose,hits); const s=performance.now()-a; if(i>100){R.push(s/f);F.push(f);S.push(s)} }
 const med=(x:number[])=>x.sort((a,b)=>a-b)[x.length>>1]!;
 console.log(n,'build',tb.toFixed(1),'hits',hits.count,'ratio',med(R).toFixed(2),'floor us',(med(F)*1000).toFixed(1),'scan us',(med(S)*1000).toFixed(1));
}
