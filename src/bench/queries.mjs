// The same five questions in the words of each server, and what its answer's data says, in one form for all.
const names = (list) => list.map(({ name }) => name);
const titles = (list) => list.map(({ title }) => title);
const headlines = (list) => list.map(({ headline }) => headline);
const point = ({ headline, publishedAt }) => ({ headline, publishedAt });

const pullquote = {
  front: { query: `query($first: Int!) { articles(first: $first) { nodes { headline publishedAt people(first: 20) { nodes { name } }
      films(first: 20) { nodes { title year } } quotes(first: 20) { nodes { text speaker { name } } } } } }`,
    read: (data) => data.articles.nodes.map(({ headline, people, films, quotes }) => ({ headline, people: names(people.nodes),
      films: titles(films.nodes), quotes: quotes.nodes.map(({ text, speaker }) => `${speaker.name}: ${text}`) })) },
  film: { query: `query($slug: String!) { film(slug: $slug) { title year credits(first: 50) { nodes { role characters
      person { name slug } } } quotesAbout(first: 10, orderBy: APPEARED_NEWEST_FIRST) { nodes { text speaker { name }
      appearances(first: 1) { nodes { article { headline } } } } } articles(first: 10) { nodes { headline publishedAt } } } }`,
    read: ({ film }) => ({ title: film.title, people: film.credits.nodes.map(({ person }) => person.slug),
      quotes: film.quotesAbout.nodes.map(({ text, appearances }) => ({ text, headline: appearances.nodes[0].article.headline })),
      articles: headlines(film.articles.nodes) }) },
  person: { query: `query($slug: String!) { person(slug: $slug) { name films(first: 50) { nodes { title year } }
      quotes(first: 10, orderBy: APPEARED_NEWEST_FIRST) { nodes { text appearances(first: 1) { nodes { article { headline slug } } } } }
      articles(first: 10) { nodes { headline publishedAt } } } }`,
    read: ({ person }) => ({ name: person.name, films: titles(person.films.nodes),
      quotes: person.quotes.nodes.map(({ text, appearances }) => ({ text, headline: appearances.nodes[0].article.headline })),
      articles: headlines(person.articles.nodes) }) },
  point: { query: 'query($slug: String!) { article(slug: $slug) { headline publishedAt } }', read: ({ article }) => point(article) },
  search: { query: `query($text: String!) { search(text: $text, types: [ARTICLE], first: 10) { nodes { ... on Article { headline
      publishedAt } } } }`,
    read: ({ search }) => headlines(search.nodes) },
};

const postgraphile = {
  front: { query: `query($first: Int!) { articles(first: $first, orderBy: [PUBLISHED_AT_DESC]) { nodes { headline publishedAt
      articlePeople { nodes { person { name } } } articleFilms { nodes { film { title year } } }
      quotes { nodes { text speaker { name } } } } } }`,
    read: (data) => data.articles.nodes.map(({ headline, articlePeople, articleFilms, quotes }) => ({ headline,
      people: articlePeople.nodes.map(({ person }) => person.name), films: articleFilms.nodes.map(({ film }) => film.title),
      quotes: quotes.nodes.map(({ text, speaker }) => `${speaker.name}: ${text}`) })) },
  film: { query: `query($slug: String!) { filmBySlug(slug: $slug) { title year credits(first: 50, orderBy: [POSITION_ASC]) { nodes { role
      characterName person { name slug } } } quotesByAboutFilmId(first: 10, orderBy: [ROW_ID_DESC]) { nodes { text speaker { name }
      article { headline } } } articleFilms(first: 10, orderBy: [ARTICLE_ID_DESC]) { nodes { article { headline publishedAt } } } } }`,
    read: ({ filmBySlug: film }) => ({ title: film.title, people: film.credits.nodes.map(({ person }) => person.slug),
      quotes: film.quotesByAboutFilmId.nodes.map(({ text, article }) => ({ text, headline: article.headline })),
      articles: film.articleFilms.nodes.map(({ article }) => article.headline) }) },
  person: { query: `query($slug: String!) { personBySlug(slug: $slug) { name credits(first: 50) { nodes { film { title year } } }
      quotesBySpeakerId(first: 10, orderBy: [ROW_ID_DESC]) { nodes { text article { headline slug } } }
      articlePeople(first: 10, orderBy: [ARTICLE_ID_DESC]) { nodes { article { headline publishedAt } } } } }`,
    read: ({ personBySlug: person }) => ({ name: person.name, films: person.credits.nodes.map(({ film }) => film.title),
      quotes: person.quotesBySpeakerId.nodes.map(({ text, article }) => ({ text, headline: article.headline })),
      articles: person.articlePeople.nodes.map(({ article }) => article.headline) }) },
  point: { query: 'query($slug: String!) { articleBySlug(slug: $slug) { headline publishedAt } }',
    read: ({ articleBySlug }) => point(articleBySlug) },
};

const mercurius = {
  front: { query: `query($first: Int!) { articles(first: $first) { headline publishedAt people { name } films { title year }
      quotes { text speaker { name } } } }`,
    read: ({ articles }) => articles.map(({ headline, people, films, quotes }) => ({ headline, people: names(people),
      films: titles(films), quotes: quotes.map(({ text, speaker }) => `${speaker.name}: ${text}`) })) },
  film: { query: `query($slug: String!) { film(slug: $slug) { title year credits { role character person { name slug } }
      quotes(first: 10) { text speaker { name } article { headline } } articles(first: 10) { headline publishedAt } } }`,
    read: ({ film }) => ({ title: film.title, people: film.credits.map(({ person }) => person.slug),
      quotes: film.quotes.map(({ text, article }) => ({ text, headline: article.headline })), articles: headlines(film.articles) }) },
  person: { query: `query($slug: String!) { person(slug: $slug) { name films(first: 50) { title year }
      quotes(first: 10) { text article { headline slug } } articles(first: 10) { headline publishedAt } } }`,
    read: ({ person }) => ({ name: person.name, films: titles(person.films),
      quotes: person.quotes.map(({ text, article }) => ({ text, headline: article.headline })), articles: headlines(person.articles) }) },
  point: { query: 'query($slug: String!) { article(slug: $slug) { headline publishedAt } }', read: ({ article }) => point(article) },
  search: { query: 'query($text: String!) { search(text: $text, first: 10) { headline publishedAt } }',
    read: ({ search }) => headlines(search) },
};

/** By the name of the server; one that has no words for a question is not asked. */
export const queries = { pullquote, postgraphile, mercurius };
