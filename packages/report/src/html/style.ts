import { figureStyles } from '@groundplan/figures/draw'

/** The page's only style sheet; its hash stands in the content security policy, so nothing else can style the page. */
export const style = `${figureStyles}
:root{--ink:#1d2b2f;--soft:#55636a;--line:#d5dcd9;--good:#1b6447;--act:#9c3a10;--open:#2f5577;--idle:#586368;--brand:#12494d}
*{box-sizing:border-box}
html{font:16px/1.5 "Segoe UI",-apple-system,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;color:var(--ink);background:#fff;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:54rem;padding:0 1.5rem 4rem;overflow-wrap:break-word}
h1,h2,h3,h4{font-family:Charter,"Bitstream Charter",Cambria,Georgia,"Liberation Serif",serif;line-height:1.2;margin:0;text-wrap:balance}
h1{font-size:2.3rem;letter-spacing:-.01em;max-width:40rem}
h2{font-size:1.55rem;margin:3.2rem 0 .9rem;padding-top:.8rem;border-top:2px solid var(--brand);color:var(--brand)}
h3{font-size:1.15rem;margin:1.7rem 0 .4rem}
h4{font-size:1.02rem}
p{margin:.35rem 0;max-width:44rem}
ul,ol{margin:.4rem 0;padding-left:1.4rem}
li{margin:.15rem 0;max-width:44rem}
a{color:var(--brand)}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--open);outline-offset:2px}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:1rem;background:#fff;padding:.5rem 1rem;z-index:1}
.said{white-space:pre-line}
.eyebrow{color:var(--brand);font-weight:600;letter-spacing:.04em;margin:0 0 .4rem}
.top{padding:2.4rem 0 1.1rem;border-bottom:2px solid var(--brand)}
.top .facts{display:flex;flex-wrap:wrap;gap:.2rem 2.2rem;margin:.9rem 0 0}
.top .facts div{display:flex;gap:.5rem}
.top .facts dd{font-weight:600}
.first h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);margin:0;padding:0;border:0}
.first h3{font-size:1.2rem;color:var(--brand);margin-top:1.5rem}
.first .lead{font-size:1.13rem;line-height:1.5;margin:1.2rem 0 .4rem;max-width:none}
.first ol,.first ul{margin:.2rem 0 0;padding:0;list-style:none}
.first li{max-width:none;margin:0;padding:.5rem 0;border-top:1px solid var(--line)}
.first ol{counter-reset:n}
.first ol>li{counter-increment:n;position:relative;padding-left:1.9rem}
.first ol>li::before{content:counter(n);position:absolute;left:.1rem;top:.38rem;font:700 1.35rem/1.2 Charter,"Bitstream Charter",Cambria,Georgia,"Liberation Serif",serif;color:var(--act)}
.first li p{margin:.05rem 0;max-width:none}
@media print,(min-width:46rem){.first{display:grid;grid-template-columns:3fr 2fr;gap:0 2.2rem}.first>*{grid-column:1/-1}.first>.group:nth-last-of-type(2){grid-column:1}.first>.group:last-of-type{grid-column:2}}
.meta,small{color:var(--soft);font-size:.9rem}
.more{font-size:.95rem}
small{display:block;margin-top:.15rem;font-weight:400}
.tone .sign{font-weight:700}
.good{color:var(--good)}.attention{color:var(--act)}.unknown,.active{color:var(--open)}.idle{color:var(--idle)}
nav ol{columns:2;column-gap:2.5rem;padding:0;margin:.5rem 0;list-style:none}
nav li{padding:.1rem 0}
.facts{margin:.5rem 0}
.facts dt{color:var(--soft)}
.facts dd{margin:0}
main .facts div{display:grid;grid-template-columns:9rem 1fr;gap:0 1rem;padding:.15rem 0;font-size:.95rem;max-width:48rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.95rem;line-height:1.4;margin:.5rem 0 1rem}
caption{text-align:left;font-weight:600;padding:1rem 0 .2rem}
th,td{text-align:left;vertical-align:top;padding:.42rem .9rem .42rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--soft);font-weight:600;font-size:.88rem;border-bottom:1.5px solid var(--brand);vertical-align:bottom}
tbody th{font-weight:600;min-width:11rem}
@media(min-width:40rem){.short{white-space:nowrap}}
.number{text-align:right;font-variant-numeric:tabular-nums}
@media(min-width:40rem){.first td:last-child{min-width:7.5rem}}
.number:not(:last-child){padding-right:1.4em}
.card{border-left:4px solid currentColor;padding:.1rem 0 .1rem 1.1rem;margin:1.1rem 0;break-inside:avoid}
.card>*{color:var(--ink)}
.card>.meta{color:inherit;font-weight:600}
.card>.meta~.meta{color:var(--soft);font-weight:400}
details{margin:1rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line);padding:.5rem 0}
summary{cursor:pointer;font-weight:600;color:var(--brand)}
figure,.gp-figure{break-inside:avoid}
figure svg{max-width:100%;height:auto}
@media(max-width:40rem){
body{padding:0 1rem 2rem}
h1{font-size:1.75rem}
.top{padding-top:1.4rem}
nav ol{columns:1}
main .facts div{display:block;padding:.25rem 0}
}
@page{size:A4;margin:15mm 18mm 17mm;@bottom-right{content:counter(page);font:9pt "Liberation Sans",Arial,sans-serif;color:#55636a}}
@page gp-lying{size:A4 landscape;margin:9mm 10mm 11mm}
@media print{
html{font-size:9.5pt;line-height:1.42}
body{max-width:none;padding:0}
p,li,main .facts div{max-width:none}
h1{font-size:19pt;max-width:none}
.top{padding:0 0 .6rem}
.top .facts{margin-top:.5rem}
.first{font-size:9pt;line-height:1.36}
.first .lead{font-size:10pt;line-height:1.45;margin:.7rem 0 .1rem}
.first h3{margin-top:.8rem;font-size:11.5pt}
.first li{padding:.25rem 0}
.first ol>li::before{top:.15rem}
.first .meta,.first small,.first .more{font-size:8.3pt}
.first table{margin:.2rem 0 .2rem;font-size:8.6pt;line-height:1.32}
.first th,.first td{padding-top:.2rem;padding-bottom:.2rem}
.first{break-after:page}
.skip,nav{display:none}
h2,h3,h4,caption,thead,summary{break-after:avoid}
h2{margin-top:2rem}
tr,li{break-inside:avoid}
.scroll{overflow:visible}
a{color:inherit;text-decoration:none}
details{border:0;padding:0}
summary{list-style:none;color:inherit}
summary::-webkit-details-marker{display:none}
details::details-content{content-visibility:visible;display:block;height:auto}
h2:has(+:is(h3,h4)+.gp-lying),:is(h2,h3,h4):has(+.gp-lying){page:gp-lying;margin:0 0 .2rem;border:0;padding:0}
.gp-figure.gp-lying{margin:0;break-inside:auto}
.gp-figure.gp-lying figcaption,.gp-figure.gp-lying .gp-description{margin:0;padding:0 0 .2rem}
.gp-figure.gp-lying svg{max-width:100%;max-height:162mm;margin:0 auto}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`
