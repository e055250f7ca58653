import { fold } from '../../core/text/fold';
import { chineseProse } from './prose';
const prose=chineseProse(20000);
let t=performance.now(); fold('a'); console.log('unpack ms',performance.now()-t);
const floor=(t:string)=>{let s=0;for(let i=0;i<t.length;i++)s^=t.charCodeAt(i);return s};
const med=(x:number[])=>x.sort((a,b)=>a-b)[x.length>>1]!;
let sink=0;
for(const [name,text] of [['prose',prose],['slow',prose.slice(0,10)+'é①'+prose.slice(12)]] as const){
const R:number[]=[],S:number[]=[];for(let i=0;i<600;i++){let a=performance.now();sink^=floor(text);const f=performance.now()-a;a=performance.now();sink^=fold(text).text.length;const s=performance.now()-a;if(i>200){R.push(s/f);S.push(s)}}
console.log(name,med(R).toFixed(2),(med(S)*1000).toFixed(0),'us', fold(text).constructor.name);}
for(const s of ['ＡＢＣ六合彩','第①名 ❶ ㈠ ⑴ ⒈ Ⅳ','六\u200b合\u0336彩\ufe0f','𝟏𝐀🄰🅰🅥🈚👨‍👩‍👧','臺灣計畫後髮','ÀÉü ǎ ß İ K']) {const f=fold(s);console.log(JSON.stringify(s),JSON.stringify(f.text),fold(f.text).text===f.text,[...f.text].length)}
