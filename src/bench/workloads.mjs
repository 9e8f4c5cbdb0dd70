// What is asked of servers under load: a question, its variables for each of several objects of the graph, and what must hold of an
// answer, told from the graph itself.
import { cast, latest, slug } from './graph.mjs';

const FRONT_PAGE = 20;
const LISTED = 10;
const MOST_FILMS = 50;

/** No English ending is left off these, so a text is found by such a word if it has just this one. */
const WHOLE_WORD = /^[a-z]+[ao]$/i;

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const sameSet = (one, other) => same([...new Set(one)].sort(), [...new Set(other)].sort());
const text = ({ headline, description, articleBody }) => `${headline} ${description} ${articleBody}`.toLowerCase();

/** @param objects the lines of the graph, in any order */
export function workloads(objects) {
  const ofType = (type) => objects.filter((object) => object['@type'] === type);
  const byId = new Map(objects.map((object) => [object['@id'], object]));
  const name = (reference) => byId.get(reference['@id']).name;
  const articles = latest(objects);
  const [people, films] = ['Person', 'Movie'].map(ofType);
  const isAmong = (references, object) => references.some((it) => it['@id'] === object['@id']);
  const mentioning = (object) => articles.filter((article) => isAmong(article.mentions, object))
    .slice(0, LISTED).map((article) => article.headline);
  const bySlug = (object) => ({ slug: slug(object) });

  const quotes = articles.flatMap((article) => article.hasPart.map((quote) => ({ ...quote, headline: article.headline })));
  /** Which of an article's quotes comes first is not said. */
  const areLatest = (told, all) => same(told.map((quote) => quote.headline), all.slice(0, LISTED).map((quote) => quote.headline))
    && told.every(({ text, headline }) => all.some((quote) => quote.text === text && quote.headline === headline));
  const isShown = (told, { mentions, hasPart }) => {
    const mentioned = (type) => mentions.filter((it) => byId.get(it['@id'])['@type'] === type).map(name);
    return sameSet(told.people, mentioned('Person')) && sameSet(told.films, mentioned('Movie'))
      && sameSet(told.quotes, hasPart.map((quote) => `${name(quote.creator)}: ${quote.text}`));
  };
  const wordToFind = (article) => article.headline.split(' ').find((word) => WHOLE_WORD.test(word));
  const holding = (word) => articles.filter((article) => text(article).split(/[^a-z]+/).includes(word.toLowerCase()));

  return [
    { name: 'front page', question: 'front', of: articles.slice(0, 1), variables: () => ({ first: FRONT_PAGE }),
      holds: (told) => same(told.map((article) => article.headline), articles.slice(0, FRONT_PAGE).map((article) => article.headline))
        && told.every((article, i) => isShown(article, articles[i])) },
    { name: 'film page', question: 'film', of: films, variables: bySlug,
      holds: (told, film) => told.title === film.name && sameSet(told.people, cast(film).map(slug))
        && areLatest(told.quotes, quotes.filter((quote) => isAmong(quote.about ?? [], film)))
        && same(told.articles, mentioning(film)) },
    { name: 'person page', question: 'person', of: people, variables: bySlug,
      holds: (told, person) => {
        const its = films.filter((film) => isAmong(cast(film), person)).map((film) => film.name);
        return told.name === person.name && told.films.length === Math.min(MOST_FILMS, its.length)
          && told.films.every((title) => its.includes(title))
          && areLatest(told.quotes, quotes.filter((quote) => quote.creator['@id'] === person['@id']))
          && same(told.articles, mentioning(person));
      } },
    { name: 'article by slug', question: 'point', of: articles, variables: bySlug,
      holds: (told, article) => told.headline === article.headline
        && Date.parse(told.publishedAt) === Date.parse(article.datePublished) },
    { name: 'search', question: 'search', of: articles.filter(wordToFind), variables: (article) => ({ text: wordToFind(article) }),
      holds: (told, article) => {
        const found = holding(wordToFind(article)).map(({ headline }) => headline);
        return told.length === Math.min(LISTED, found.length) && new Set(told).size === told.length
          && told.every((headline) => found.includes(headline));
      } },
  ];
}
