import { describe, expect, it } from 'vitest'
import { readHtml, readWebPage } from './web-page.ts'

const FIRST =
  'Rebels shelled the port of Tel Amara on Thursday, killing two dock workers, the mayor told Harbour Radio.'
const SECOND =
  'The army said it would answer. Nobody else claimed the attack, and the port stays closed until Monday.'
const BODY = `<p>${FIRST}</p><p>${SECOND}</p>`

const PAGE = `<!doctype html>
<html lang="en"><head>
  <title>Port shelled, two killed | Harbour Post</title>
  <meta property="og:site_name" content="Harbour Post">
  <meta property="og:title" content="Port shelled, two killed | Harbour Post">
  <meta name="author" content="Ana Diallo">
  <meta property="article:published_time" content="2024-02-29T21:15:00+03:00">
  <link rel="canonical" href="/news/port-shelled">
  <style>p { color: red }</style>
  <script>document.title = 'changed'</script>
</head><body>
  <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
  <article>
    <h1>Port shelled, two killed</h1>
    <p>${FIRST}</p>
    <script>document.write('<p>Written by a script.</p>')</script>
    <figure><img src="port.jpg"><figcaption>The port in a file picture of 2019</figcaption></figure>
    <p>${SECOND.replace('answer. ', 'answer.\n      ')}</p>
    <noscript><img src="https://tracker.example/1.gif"></noscript>
    <form><label>Your mail</label><button>Subscribe</button></form>
  </article>
  <aside>Most read: Cat rescued</aside>
  <footer>Copyright Harbour Post</footer>
</body></html>`

const linked = (things: unknown): string =>
  `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(things)}</script></head><body>${BODY}</body></html>`

describe('a web page', () => {
  it('gives its article and what it says of it, and nothing of its frame', async () => {
    expect(await readHtml('a.html', PAGE, 'https://www.harbourpost.example/x?utm=1')).toEqual({
      title: 'Port shelled, two killed',
      byline: 'Ana Diallo',
      outlet: 'Harbour Post',
      published: '2024-02-29',
      url: 'https://www.harbourpost.example/news/port-shelled',
      text: `${FIRST}\n\n${SECOND}`,
    })
  })

  it.each([
    ['an article', { '@type': 'NewsArticle' }],
    ['an article of two types', { '@type': ['Article', 'NewsArticle'] }],
  ])('gives what its JSON-LD says of %s', async (_, type) => {
    const article = {
      '@context': 'https://schema.org',
      ...type,
      headline: 'Port shelled',
      datePublished: '2024-02-29T21:15:00Z',
      author: [{ '@type': 'Person', name: 'Ana Diallo' }, { name: 'Jo Reyes' }],
      publisher: { '@type': 'Organization', name: 'Harbour Post' },
      mainEntityOfPage: { '@id': 'https://harbourpost.example/1' },
    }
    const expected = {
      title: 'Port shelled',
      byline: 'Ana Diallo, Jo Reyes',
      outlet: 'Harbour Post',
      published: '2024-02-29',
      url: 'https://harbourpost.example/1',
    }
    expect(await readHtml('a.html', linked(article), null)).toMatchObject(expected)
    expect(await readHtml('a.html', linked([{ '@type': 'WebSite' }, article]), null)).toMatchObject(expected)
    expect(
      await readHtml('a.html', linked({ '@graph': [{ '@type': 'WebPage' }, article] }), null),
    ).toMatchObject(expected)
  })

  it.each([
    ['a part of a page', BODY],
    ['a page without a head', `<body>${BODY}</body>`],
    ['a page without a body', `<html><head><title>Port</title></head>${BODY}</html>`],
    ['a page that nothing closes', `<!doctype html><html><body><div><p>${FIRST}<p>${SECOND}`],
    ['lines instead of paragraphs', `<html><body><div>${FIRST}<br><br>${SECOND}</div></body></html>`],
    [
      'broken JSON-LD',
      `<html><body><script type="application/ld+json">{"@type":</script>${BODY}</body></html>`,
    ],
  ])('may be %s', async (_, html) => {
    expect((await readHtml('a.html', html, null)).text).toBe(`${FIRST}\n\n${SECOND}`)
  })

  it.each([
    ['meta', '<meta name="parsely-pub-date" content="2024-02-29T10:00:00Z">'],
    ['itemprop', '<meta itemprop="datePublished" content="2024-02-29">'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2024-02-29">'],
    ['time', '<time datetime="2024-02-29T10:00">yesterday</time>'],
    ['time after a broken meta', '<meta name="date" content="today"><time datetime="2024-02-29">'],
  ])('says when it was published by %s', async (_, html) => {
    const page = `<html><body>${html}</time>${BODY}</body></html>`
    expect((await readHtml('a.html', page, null)).published).toBe('2024-02-29')
  })

  it.each([
    ['its own host in another spelling', 'https://m.post.example/1', 'https://m.post.example/1'],
    ['another host', 'https://bank.example/1', 'https://www.post.example/x'],
    ['the front page', 'https://www.post.example/', 'https://www.post.example/x'],
    ['what is no web address', 'javascript:alert(1)', 'https://www.post.example/x'],
    ['nothing', '', 'https://www.post.example/x'],
  ])('that was fetched may say that its address is %s', async (_, canonical, url) => {
    const html = `<html><head><link rel="canonical" href="${canonical}"></head><body>${BODY}</body></html>`
    expect((await readHtml('a.html', html, 'https://www.post.example/x')).url).toBe(url)
  })

  it('in two encodings is refused where its text is touched, and only there', async () => {
    const broken = Buffer.from('\xe9', 'latin1')
    const text = Buffer.concat([
      Buffer.from(`<p>Beyoğlu. ${FIRST} `),
      broken,
      Buffer.from(`</p><p>${SECOND}</p>`),
    ])
    await expect(readWebPage('a.html', text, { url: null, charset: null })).rejects.toThrow(
      'a.html: mixes encodings; save its text as UTF-8 .txt',
    )
    const comment = Buffer.concat([Buffer.from('<!-- '), broken, Buffer.from(` --><p>Beyoğlu. ${FIRST}</p>`)])
    const draft = await readWebPage('a.html', comment, { url: null, charset: null })
    expect(draft.text).toBe(`Beyoğlu. ${FIRST}`)
  })

  it.each([
    ['holds nothing', '<html><body><script>1</script></body></html>', 'is a page without text'],
    [
      'nests without end',
      '<div>'.repeat(100_000),
      'has more than 30,000 elements, or nests them more than 128 deep',
    ],
    ['never ends', '<br>'.repeat(100_000), 'has more than 30,000 elements'],
  ])('that %s is refused', async (_, html, message) => {
    await expect(readHtml('a.html', html, null)).rejects.toThrow(message)
  })
})
