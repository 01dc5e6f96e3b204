/**
 * How documents look, in Typst. Everything that somebody wrote comes in as data: it is text, and never read as Typst. The
 * direction of a text of one's own is that of its first letter, whatever the language of the document.
 */
export const template = String.raw`
#let doc = json("/document.json")
#let accent = rgb(doc.accent)
#let ink = rgb("#1d2b30")
#let soft = rgb("#4c5b62")
#let line-colour = rgb("#d8cdb6")
#let page-direction = if doc.locale == "ar" { rtl } else { ltr }
// Cells stand in line whatever is written in them.
#let beginning = if page-direction == rtl { right } else { left }
#let text-fonts = ("Atkinson Hyperlegible Next", "AtkinEx1 Hyperlegible Next", "Readex Pro")
#let display-fonts = ("Fraunces", "FrauncEx", "Readex Pro")

#let direction-of(said) = {
  let letter = said.match(regex("\\p{L}"))
  if letter == none { page-direction } else if letter.text.match(regex("[\\p{Arabic}\\p{Hebrew}]")) != none { rtl } else { ltr }
}
#let lines(said) = said.split("\n").map(line => [#line]).join(linebreak())
#let said(value) = text(dir: direction-of(value), lines(value))
#let paragraphs(value) = {
  for part in value.split(regex("\n[ \t]*\n\s*")) {
    let direction = direction-of(part)
    block(width: 100%, align(if direction == rtl { right } else { left }, said(part)))
  }
}

#set document(title: doc.title, author: doc.siteName, date: auto)
#set text(font: text-fonts, size: 10.5pt, fill: ink, lang: doc.locale, dir: page-direction)
#set par(leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4",
  flipped: doc.landscape,
  margin: (x: 20mm, top: 20mm, bottom: 22mm),
  footer: context {
    set text(size: 8.5pt, fill: soft)
    line(length: 100%, stroke: 0.5pt + line-colour)
    v(-0.4em)
    grid(columns: (1fr, auto), align(beginning, said(doc.siteName)), text(dir: ltr, counter(page).display("1 / 1", both: true)))
  },
)
#show heading: it => block(above: if it.level == 1 { 0pt } else { 1.5em }, below: 0.7em, text(
  font: display-fonts,
  weight: 600,
  size: if it.level == 1 { 21pt } else if it.level == 2 { 14pt } else { 11.5pt },
  it.body,
))

#heading(level: 1, said(doc.title))
#if doc.detail != none { block(above: 1em, text(fill: soft, said(doc.detail))) }
#block(above: 1.1em, below: 1.4em, line(length: 34mm, stroke: 2pt + accent))

#for part in doc.blocks {
  if part.kind == "heading" {
    heading(level: part.level + 1, said(part.text))
  } else if part.kind == "paragraph" {
    if part.soft { text(size: 9pt, fill: soft, paragraphs(part.text)) } else { paragraphs(part.text) }
  } else if part.kind == "list" {
    show list: set block(above: 1em, below: 1em)
    list(marker: text(fill: accent, "•"), ..part.items.map(said))
  } else if part.kind == "facts" {
    show grid: set block(above: 1em, below: 1.2em)
    grid(
      columns: (auto, 1fr),
      align: beginning + top,
      column-gutter: 1.4em,
      row-gutter: 0.75em,
      ..part.facts.map(((label, value)) => (text(fill: soft, said(label)), said(value))).flatten(),
    )
  } else if part.kind == "table" {
    set text(size: 9pt)
    set par(leading: 0.5em)
    show table: set block(above: 1.2em, below: 1.6em)
    table(
      columns: if part.widths == none { part.head.len() } else { part.widths.map(width => width * 1fr) },
      stroke: (x, y) => (bottom: if y == 0 { 1pt + ink } else { 0.5pt + line-colour }),
      inset: (x: 4pt, y: 5pt),
      align: beginning + top,
      table.header(..part.head.map(cell => text(weight: 700, said(cell)))),
      ..part.rows.flatten().map(said),
    )
  }
}
`;
