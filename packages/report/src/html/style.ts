import { figureStyles } from '@groundplan/figures/draw'

/** The page's only style sheet; its hash stands in the content security policy, so nothing else can style the page. */
export const style = `${figureStyles}
:root{--ink:#1d2b2f;--soft:#55636a;--line:#d5dcd9;--wash:#f4f6f3;--good:#1b6447;--act:#9c3a10;--open:#2f5577;--idle:#586368;--brand:#12494d}
*{box-sizing:border-box}
html{font:16px/1.5 "Segoe UI",-apple-system,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;color:var(--ink);background:#fff;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:60rem;padding:0 1.5rem 3rem;overflow-wrap:break-word}
h1,h2,h3,h4{font-family:Charter,"Bitstream Charter",Cambria,Georgia,"Liberation Serif",serif;line-height:1.2;margin:0;text-wrap:balance}
h1{font-size:2.3rem;letter-spacing:-.01em}
h2{font-size:1.55rem;margin:3rem 0 .9rem;padding-top:.9rem;border-top:2px solid var(--brand)}
h3{font-size:1.15rem;margin:1.8rem 0 .6rem}
h4{font-size:1rem;margin:0}
p{margin:.4rem 0}
a{color:var(--brand)}
a:focus-visible{outline:3px solid var(--open);outline-offset:2px}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:1rem;background:#fff;padding:.5rem 1rem;z-index:1}
.said{white-space:pre-line}
.eyebrow{color:var(--brand);font-weight:600;letter-spacing:.04em;margin:0 0 .5rem}
.top{padding:2.4rem 0 1.4rem;border-bottom:1px solid var(--line)}
.facts{display:flex;flex-wrap:wrap;gap:.3rem 2.2rem;margin:1rem 0 0;padding:0}
.facts div{display:flex;gap:.5rem}
.facts dt{color:var(--soft)}
.facts dd{margin:0;font-weight:600}
.first h2{margin-top:1.6rem;border:0;padding:0}
.lead{font-size:1.13rem;max-width:44rem;margin:.5rem 0 1.2rem}
.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:.8rem;margin:0;padding:0;list-style:none}
.tile{border:1px solid var(--line);border-top:4px solid currentColor;border-radius:4px;padding:.6rem .9rem .7rem}
.tile b{display:block;font:700 2rem/1.15 Charter,"Bitstream Charter",Cambria,Georgia,"Liberation Serif",serif}
.tile>span{display:block;font-weight:600}
.tile small{color:var(--soft);font-size:.85rem}
.bar{display:block;width:100%;height:.7rem;margin:.8rem 0 0}
.met{color:var(--good)}.unmet{color:var(--act)}.unknown{color:var(--open)}.notApplicable{color:var(--idle)}
.two{display:grid;grid-template-columns:1fr 1fr;gap:0 2.5rem}
.two h3{margin-top:1.5rem}
.short{margin:0;padding:0;list-style:none;counter-reset:n}
.short>li{position:relative;padding:.6rem 0 .6rem 2.3rem;border-top:1px solid var(--line);counter-increment:n}
.short>li::before{position:absolute;left:0;top:.68rem;width:1.55rem;height:1.55rem;border-radius:50%;color:#fff;background:var(--act);content:counter(n);font-weight:700;font-size:.9rem;line-height:1.55rem;text-align:center}
.short.asks>li::before{content:"?";background:var(--open)}
.short p{margin:.15rem 0}
.short .head{font-weight:600}
.meta{color:var(--soft);font-size:.9rem}
.late{color:var(--act);font-weight:700}
.more{margin:.5rem 0 0;font-size:.95rem}
.steps{display:flex;flex-wrap:wrap;gap:.5rem 1.6rem;margin:.4rem 0 0;padding:0;list-style:none}
.steps li{display:flex;gap:.5rem;align-items:baseline}
.steps small{display:block;color:var(--soft);font-size:.85rem}
.dot{flex:none;width:.85rem;height:.85rem;position:relative;top:.08rem;color:var(--brand)}
.sign{font-weight:700}
nav ul{columns:2;column-gap:2.5rem;padding:0;margin:.5rem 0;list-style:none}
nav li{padding:.15rem 0}
nav h2{margin-top:2.2rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left;font-weight:600;padding:1.3rem 0 .2rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .8rem .5rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--soft);font-weight:600;font-size:.88rem;border-bottom:2px solid var(--line)}
tbody th{font-weight:600;min-width:11rem}
td.date{white-space:nowrap}
.card{border:1px solid var(--line);border-left:5px solid currentColor;border-radius:4px;padding:.9rem 1.1rem;margin:.8rem 0;break-inside:avoid}
.card>*{color:var(--ink)}
.card h3{margin:.15rem 0 .3rem}
.card .weight{color:inherit;font-weight:700;font-size:.88rem;margin:0}
.card dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.6rem 0 0;font-size:.93rem}
.card dt{color:var(--soft)}
.card dd{margin:0}
.cites{margin:0;padding:0;list-style:none}
code{font:.82rem/1.4 ui-monospace,"Liberation Mono",Consolas,monospace;color:var(--soft);overflow-wrap:anywhere}
figure,.gp-figure{break-inside:avoid}
figure svg{max-width:100%;height:auto}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.8rem;color:var(--soft);font-size:.9rem}
@media(max-width:40rem){
body{padding:0 1rem 2rem}
h1{font-size:1.75rem}
.top{padding-top:1.4rem}
.tiles{grid-template-columns:1fr 1fr}
.two{display:block}
nav ul{columns:1}
.card dl{display:block}
.card dt{margin-top:.4rem}
}
@page{size:A4;margin:16mm 17mm 18mm}
@media print{
html{font-size:10pt}
body{max-width:none;padding:0}
.top{padding:0 0 .8rem}
.first h2{margin-top:1rem}
.skip,nav{display:none}
.first{break-after:page}
h2,h3,h4,caption,thead{break-after:avoid}
h2{margin-top:2rem}
tr,li,.tile{break-inside:avoid}
.scroll{overflow:visible}
a{color:inherit;text-decoration:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`
