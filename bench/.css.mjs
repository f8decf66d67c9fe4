import { openBrowser } from './.prof-browser.mjs';
const kind = process.argv[2] ?? 'stepper'; const tag = kind==='badge'?'idv-status-badge':'idv-progress-stepper'; const n = kind==='badge'?1000:200;
const b = await openBrowser(['kit','lit','vanilla']);
const { page } = await b.open('kit','page'); const { page: lit } = await b.open('lit','page');const { page: van } = await b.open('vanilla','page');
const original = await page.evaluate((tag)=>{ const s=customElements.get(tag).elementStyles[0].styleSheet; globalThis.sheet=s; return [...s.cssRules].map(r=>r.cssText).join('\n');},tag);
const drop=(re)=>(css)=>css.replace(re,'');
const rules = original.split(/\n(?=[^\s}])/);
const without=(pred)=>()=>rules.filter(r=>!pred(r)).join('\n');
const variants = {
 as_is: ()=>original,
 no_container_queries: without(r=>r.startsWith('@container')),
 no_container_at_all: ()=>rules.filter(r=>!r.startsWith('@container')).join('\n').replace(/container-type: inline-size;/,'').replace(/contain-intrinsic-inline-size: [^;]*;/,''),
 no_has: ()=>original.replace(/:not\(:has\([^)]*\([^)]*\)\)\)/g,''),
 no_clip: without(r=>r.includes('clip-path')),
 no_star: without(r=>r.startsWith('*')),
 no_transition: without(r=>r.includes('reduced-motion')),
 no_print: without(r=>r.startsWith('@media print')),
 no_density: without(r=>r.includes('density')),
 no_horizontal: without(r=>r.includes('orientation="horizontal"')||r.includes('orientation=horizontal')),
 no_after: without(r=>r.includes('::after')&&!r.startsWith('@')),
 no_hyphens: ()=>original.replace(/hyphens: auto;/g,''),
 no_tones: without(r=>/^\.(neutral|info|success|warning|danger)/.test(r)),
 empty: ()=>'',
};
if (process.argv[3]==='dump') { console.log(original); await b.close(); process.exit(); }
const results={};

const cdp=new Map(); for (const p of [page,lit,van]){ const c=await p.createCDPSession(); await c.send('Performance.enable',{timeDomain:'threadTicks'}); cdp.set(p,c);}
const metrics=async(p)=>Object.fromEntries((await cdp.get(p).send('Performance.getMetrics')).metrics.map(({name,value})=>[name,value*1000]));
const run=async(p)=>{ await p.bringToFront(); const m0=await metrics(p); await p.evaluate((k,n)=>globalThis.bench.mount(k,n),kind,n); const m1=await metrics(p); await p.evaluate(()=>globalThis.bench.unmount()); return ['TaskDuration','ScriptDuration','RecalcStyleDuration','LayoutDuration'].map(k=>m1[k]-m0[k]);};
for(let round=0;round<7;round++){
 for(const [name,f] of Object.entries(variants)){ await page.evaluate((css)=>globalThis.sheet.replaceSync(css),f()); const t=await run(page); if(round>1)(results[name]??=[]).push(t);}
 for(const [nm,p] of [['LIT',lit],['VANILLA',van]]){ const t=await run(p); if(round>1)(results[nm]??=[]).push(t);}
}
const med=(a)=>a.sort((x,y)=>x-y)[a.length>>1];
const base=med(results.VANILLA.map(r=>r[0]));
console.log('task script style layout');
for(const [k,v] of Object.entries(results)) { const c=[0,1,2,3].map(i=>med(v.map(r=>r[i]))); console.log(k.padEnd(24), (c[0]/base).toFixed(2), c.map(x=>x.toFixed(0).padStart(6)).join('')); }
await b.close();
