import type { Picture } from '#tests/gallery/GalleryReport.ts'

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

const figureOf = ({ screen, language, dir, width, picture, faults }: Picture): string =>
  `<figure data-screen="${escaped(screen)}" data-language="${language}" data-width="${String(width)}" data-dir="${dir}" data-faults="${String(faults.length)}">
<a href="${encodeURI(picture)}"><img src="${encodeURI(picture)}" alt="${escaped(`${screen} in ${language}`)}" loading="lazy" width="${width > 500 ? '480' : '195'}"></a>
<figcaption><b>${language}</b> ${String(width)} px${faults.map(({ kind, text, where, by }) => `<br><mark>${kind}</mark> ${by === undefined ? '' : `${String(by)} px `}<bdi>${escaped(text)}</bdi> <small>${escaped(where)}</small>`).join('')}</figcaption>
</figure>`

const choice = (name: string, values: readonly string[]): string =>
  `<label>${name} <select name="${name}"><option value="">all</option>${values.map((value) => `<option>${escaped(value)}</option>`).join('')}</select></label>`

const STYLE = `body{font:16px/1.5 sans-serif;margin:0;background:#fbf8f3;color:#1f2933}header{position:sticky;top:0;background:#fff;padding:12px 16px;border-bottom:1px solid #d9d2c7;display:flex;gap:16px;flex-wrap:wrap;align-items:center;z-index:1}
h1{font-size:18px;margin:0}h2{font-size:20px;margin:24px 16px 0}section{display:block}div{display:flex;flex-wrap:wrap;gap:16px;padding:16px;align-items:flex-start}figure{margin:0;padding:8px;background:#fff;border:1px solid #d9d2c7}
figure:not([data-faults="0"]){border:3px solid #a4201a}figcaption{max-inline-size:480px;overflow-wrap:anywhere}img{display:block;height:auto}mark{background:#fbe9e7;color:#a4201a}`

const SCRIPT = `const form=document.querySelector('form');const show=()=>{const asked=new FormData(form);for(const figure of document.querySelectorAll('figure'))figure.hidden=['screen','language','width','dir'].some((name)=>asked.get(name)&&figure.dataset[name]!==asked.get(name))||(asked.has('faults')&&figure.dataset.faults==='0');for(const section of document.querySelectorAll('section'))section.hidden=!section.querySelector('figure:not([hidden])')};form.addEventListener('change',show);show()`

/** All pictures by screen, with what was found on each, on one page that needs nothing else. */
export const reportPage = (pictures: readonly Picture[]): string => {
  const screens = [...new Set(pictures.map(({ screen }) => screen))]
  const languages = [...new Set(pictures.map(({ language }) => language))]
  const faults = pictures.reduce((sum, picture) => sum + picture.faults.length, 0)
  const sections = screens.map(
    (screen) =>
      `<section><h2>${escaped(screen)}</h2><div>${pictures
        .filter((picture) => picture.screen === screen)
        .map(figureOf)
        .join('\n')}</div></section>`,
  )
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gallery</title><style>${STYLE} [hidden]{display:none}</style>
<header><h1>${String(pictures.length)} pictures, ${String(faults)} faults</h1><form>${choice('screen', screens)} ${choice('language', languages)} ${choice('width', ['390', '1366'])} ${choice('dir', ['ltr', 'rtl'])} <label><input type="checkbox" name="faults"> with faults</label></form></header>
${sections.join('\n')}
<script>${SCRIPT}</script>
</html>
`
}
