(function(){
var d=document,r=d.documentElement;r.classList.add('js');
var arts=[].slice.call(d.querySelectorAll('.art')),tabs=[].slice.call(d.querySelectorAll('.tabs [role=tab]')),narrow=matchMedia('(max-width:699px)'),cur=0;
/* narrow screens: one article at a time */
function show(i,focus){cur=i;arts.forEach(function(a,j){a.hidden=narrow.matches&&j!==i;});
 tabs.forEach(function(t,j){t.setAttribute('aria-selected',j===i);t.tabIndex=j===i?0:-1;});if(focus)tabs[i].focus();}
function roles(){arts.forEach(function(a){if(narrow.matches)a.setAttribute('role','tabpanel');else a.removeAttribute('role');});show(cur);}
tabs.forEach(function(t,i){t.addEventListener('click',function(){show(i);});
 t.addEventListener('keydown',function(e){var k=e.key,n=k==='ArrowRight'?i+1:k==='ArrowLeft'?i-1:k==='Home'?0:k==='End'?tabs.length-1:-9;
  if(n>-9){e.preventDefault();show((n+tabs.length)%tabs.length,true);}});});
narrow.addEventListener('change',roles);roles();
/* narrow screens stack a table's cells: some browsers forget then that they are cells, unless told */
[['table','table'],['tr','row'],['td','cell'],['th[scope=col]','columnheader'],['th[scope=row]','rowheader']].forEach(function(one){
 [].forEach.call(d.querySelectorAll(one[0]),function(e){e.setAttribute('role',one[1]);});});
/* a link into a hidden article or a closed details must still arrive */
function arrive(){var t=location.hash.length>1&&d.getElementById(decodeURIComponent(location.hash.slice(1)));if(!t)return;
 var a=t.closest('.art');if(a&&a.hidden){show(arts.indexOf(a));}
 for(var p=t.parentElement;p;p=p.parentElement)if(p.tagName==='DETAILS')p.open=true;
 if(!t.closest('.notes'))t.scrollIntoView({block:'center'});}
addEventListener('hashchange',arrive);arrive();
/* j / k: next and previous mark in the article that has focus; can be switched off */
var keys=d.getElementById('lK');
d.addEventListener('keydown',function(e){
 if(e.key==='Escape'){var n=d.querySelector('.notes li:target a');if(n)n.click();var t=d.querySelector('.toc[open]');if(t)t.open=false;return;}
 if(!keys||!keys.checked||e.ctrlKey||e.metaKey||e.altKey||/^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName)&&e.target.type!=='checkbox')return;
 if(e.key!=='j'&&e.key!=='k')return;
 var ms=[].slice.call(d.querySelectorAll('.art:not([hidden]) a.mk'));if(!ms.length)return;
 ms=ms.filter(function(m){var u=m.querySelector('.k');return !u||getComputedStyle(u).textDecorationLine!=='none';});
 var i=ms.indexOf(d.activeElement);i=i<0?(e.key==='j'?0:ms.length-1):(i+(e.key==='j'?1:-1)+ms.length)%ms.length;
 ms[i].focus();ms[i].scrollIntoView({block:'center',inline:'nearest'});});
/* charts: a dot leads to its place in the text; without plotly the tables say the same */
var plots=[].slice.call(d.querySelectorAll('.plot'));
if(plots.length&&window.Plotly){r.classList.add('drawn');plots.forEach(function(p){
 var f=JSON.parse(d.getElementById(p.id+'-data').textContent);
 function paint(){['bar','scatter'].forEach(function(k){var own=f.data.filter(function(x){return x.type===k;});
[].forEach.call(p.querySelectorAll('.'+k+'layer>.trace'),function(t,i){if(own[i])t.classList.add('tr-'+own[i].name);});});}
 Plotly.newPlot(p,f.data,f.layout,{displayModeBar:false,scrollZoom:false,doubleClick:false,showTips:false});
 paint();p.on('plotly_afterplot',paint);
 p.on('plotly_click',function(e){var h=e.points[0].customdata;if(typeof h==='string'&&h.charAt(0)==='#')location.hash=h;});});}
[].forEach.call(d.querySelectorAll('.toc a'),function(a){a.addEventListener('click',function(){a.closest('details').open=false;});});
})();
