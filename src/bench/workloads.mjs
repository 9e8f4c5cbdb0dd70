// What is asked of a server under load: a name, the request for each of several objects of the graph, and what must hold of an answer,
// told from the graph itself.
const LARGEST_PAGE = 20;

const FRONT = `query($first: Int!) { articles(first: $first) { nodes { headline publishedAt people(first: 20) { nodes { name } }
  films(first: 20) { nodes { title year } } quotes(first: 20) { nodes { text speaker { name } } } } } }`;
const FILM = `query($slug: String!) { film(slug: $slug) { title year credits(first: 50) { nodes { role characters
  person { name slug } } } quotesAbout(first: 10, orderBy: APPEARED_NEWEST_FIRST) { nodes { text speaker { name }
  appearances(first: 1) { nodes { article { headline } } } } } articles(first: 10) { nodes { headline publishedAt } } } }`;
const PERSON = `query($slug: String!) { person(slug: $slug) { name films(first: 50) { nodes { title year } }
  quotes(first: 10, orderBy: APPEARED_NEWEST_FIRST) { nodes { text appearances(first: 1) { nodes { article { headline slug } } } } }
  articles(first: 10) { nodes { headline publishedAt } } } }`;
const POINT = 'query($slug: String!) { article(slug: $slug) { headline publishedAt } }';
const SEARCH = `query($text: String!) { search(text: $text, types: [ARTICLE], first: 10) { nodes { ... on Article { headline
  publishedAt } } } }`;

const slug = (object) => object['@id'].replace(/^.*\//, '');
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const sameSet = (one, other) => same([...new Set(one)].sort(), [...new Set(other)].sort());

/** @param objects the lines of the graph, in any order */
export function workloads(objects) {
  const ofType = (type) => objects.filter((object) => object['@type'] === type);
  const byId = new Map(objects.map((object) => [object['@id'], object]));
  const [people, films, articles] = ['Person', 'Movie', 'NewsArticle'].map(ofType);
  const latest = [...articles].sort((one, other) => other.datePublished.localeCompare(one.datePublished));
  const credited = (film) => [...film.director, ...film.author, ...film.actor.map(({ actor }) => actor)].map((person) =>
    byId.get(person['@id']));
  const mentioning = (object) => latest.filter((article) => article.mentions.some((it) => it['@id'] === object['@id']))
    .slice(0, 10).map((article) => article.headline);
  const headlines = (connection) => connection.nodes.map((article) => article.headline);
  const bySlug = (query) => (object) => ({ query, variables: { slug: slug(object) } });

  return [
    { name: 'front page', of: latest.slice(0, 1), request: () => ({ query: FRONT, variables: { first: LARGEST_PAGE } }),
      holds: (data) => same(headlines(data.articles), latest.slice(0, LARGEST_PAGE).map((article) => article.headline))
        && data.articles.nodes.every((article, i) => sameSet(article.quotes.nodes.map((quote) => quote.text),
          latest[i].hasPart.map((quote) => quote.text))) },
    { name: 'film page', of: films, request: bySlug(FILM),
      holds: ({ film }, object) => film.title === object.name
        && sameSet(film.credits.nodes.map((credit) => credit.person.slug), credited(object).map(slug))
        && same(headlines(film.articles), mentioning(object)) },
    { name: 'person page', of: people, request: bySlug(PERSON),
      holds: ({ person }, object) => person.name === object.name && same(headlines(person.articles), mentioning(object)) },
    { name: 'article by slug', of: articles, request: bySlug(POINT),
      holds: ({ article }, object) => article.headline === object.headline
        && Date.parse(article.publishedAt) === Date.parse(object.datePublished) },
    { name: 'search', of: articles, request: (object) => ({ query: SEARCH, variables: { text: object.headline.split(' ')[0] } }),
      holds: ({ search }) => search.nodes.length > 0 && search.nodes.every((article) => article.headline) },
  ];
}
