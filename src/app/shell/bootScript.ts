/**
 * Runs in the head of every page, before anything is painted: puts the person's display preferences and, from
 * the hint cookie, who may be signed in on the root element. Pages are cached and know nobody; CSS does the
 * rest. It is one constant text, so that every Content-Security-Policy can carry its hash.
 */
export const bootScript = `(()=>{
const root=document.documentElement;
const cookie=(name)=>{const found=document.cookie.match('(?:^|; )'+name+'=([^;]*)');return found?decodeURIComponent(found[1]):''};
const set=(name,value)=>{value?root.setAttribute('data-'+name,value):root.removeAttribute('data-'+name)};
const prefers=(query)=>matchMedia('(prefers-'+query+')').matches;
const apply=()=>{
const [theme,contrast,text]=cookie('mentora-display').split('.');
set('theme',theme==='light'||theme==='dark'?theme:prefers('color-scheme:dark')?'dark':'light');
set('contrast',contrast==='more'||contrast!=='normal'&&prefers('contrast:more')?'more':'');
set('text',text==='large'||text==='larger'?text:'');
let roles='';
try{const bytes=Uint8Array.from(atob(cookie('mentora-hint').replace(/-/g,'+').replace(/_/g,'/')),(c)=>c.charCodeAt(0));
roles=JSON.parse(new TextDecoder().decode(bytes)).roles.join(' ')}catch{}
set('roles',roles);set('person',roles?'known':'');
};
apply();
window.mentoraApply=apply;
for(const query of ['color-scheme:dark','contrast:more'])matchMedia('(prefers-'+query+')').addEventListener('change',apply);
})()`;
