import { readFileSync } from 'node:fs';
import { said } from './lib/complaint/read';
const [a,b]=process.argv.slice(2).map(Number);
for (const l of readFileSync('/tmp/cp/complaints-12.jsonl','utf8').trim().split('\n').slice(a,b)){ const r=JSON.parse(l);console.log('##',r.id);
 for(const {piece:p,side,kind} of said(r.text)){ const tag=[];for(const [k,t] of [['problems','P'],['effects','E'],['wishes','W'],['promised','R']] as const) for(const s of r[k]) if(s.start<p.span.end-1&&p.span.start+1<s.end) tag.push(t+(s.opt?'?':'')+(s.central?'*':''));
  const m=p.main; const mine={problem:'P',effect:'E',wish:'W',promise:'R',none:''}[kind]; const g=tag.join(',');const bad=!(mine===''?(!g||g.split(',').every(x=>x.includes('?'))):g.includes(mine));
  if(process.argv[4]&&!bad)continue; console.log(` ${bad?'!':' '}[${g.padEnd(4)}] ${mine.padEnd(1)} ${p.text.slice(0,200)}`+(m?`   {${m.subject.text}|${side}|${m.verb.lemma}${m.verb.negative?' NEG':''}${m.verb.passive?' PASS':''}|${m.verb.tense}|${m.mood}|${p.clauses.length}${p.follows?' F':''}}`:'   {frag}'));}}
