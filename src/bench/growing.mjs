// Questions whose answers grow: with the page, and with the depth.
import { cast, latest, slug } from './graph.mjs';

const PARTS = 10;
const WIDTH = 2;
const MOST_ARTICLES = 5;

const PAGE = `query($first: Int!) { articles(first: $first) { nodes { slug headline people(first: ${PARTS}) { nodes { name } }
  films(first: ${PARTS}) { nodes { title } } quotes(first: ${PARTS}) { nodes { text speaker { name } } } } } }`;

/** What each level adds to the one above it; the next takes the place of `…`. */
const LEVELS = [`articles(first: ${MOST_ARTICLES}) { nodes { slug … } }`, `people(first: ${WIDTH}) { nodes { slug … } }`,
  `films(first: ${WIDTH}) { nodes { slug … } }`, `credits(first: ${WIDTH}) { nodes { role … } }`, 'person { slug … }',
  `quotes(first: ${WIDTH}) { nodes { text } }`];

const slugs = (references) => references.map(slug);

/** Whether so many of all are there as fit on a page, or none where the level is deeper than the question. */
const areOf = (told, all, width) => told === undefined
  || told.length === Math.min(width, all.length) && told.every((one) => all.includes(one));

export function page(objects, size) {
  const articles = latest(objects).slice(0, size);
  const workload = { name: `page of ${size}`, of: [size], variables: (first) => ({ first }),
    holds: (told) => told.length === articles.length && told.every((article, i) => article.slug === slug(articles[i])
      && article.quotes.nodes.length === Math.min(PARTS, articles[i].hasPart.length)
      && article.people.nodes.length + article.films.nodes.length === articles[i].mentions.length) };
  return { workload, query: { query: PAGE, read: (data) => data.articles.nodes } };
}

export function depth(objects, levels) {
  const articles = latest(objects).slice(0, MOST_ARTICLES);
  const quotes = objects.flatMap((object) => object.hasPart ?? []);
  const films = objects.filter((object) => object['@type'] === 'Movie');
  const bySlug = new Map(films.map((film) => [slug(film), film]));
  const nodes = (connection) => connection?.nodes ?? [];
  const isPerson = (told) => told.quotes === undefined
    || areOf(told.quotes.nodes.map(({ text }) => text), quotes.filter((quote) => slug(quote.creator) === told.slug)
      .map(({ text }) => text), WIDTH);
  const isFilm = (told) => nodes(told.credits).every(({ person }) => person === undefined
    || slugs(cast(bySlug.get(told.slug))).includes(person.slug) && isPerson(person));
  const isArticle = (told, article) => told.slug === slug(article)
    && areOf(told.people?.nodes.map(slugOf), slugs(article.mentions.filter((it) => it['@id'].startsWith('people/'))), WIDTH)
    && nodes(told.people).every((person) => areOf(person.films?.nodes.map(slugOf),
      films.filter((film) => slugs(cast(film)).includes(person.slug)).map(slug), WIDTH) && nodes(person.films).every(isFilm));
  const workload = { name: `depth ${levels}`, of: [levels], variables: () => ({}),
    holds: (told) => told.length === articles.length && told.every((article, i) => isArticle(article, articles[i])) };
  const query = LEVELS.slice(0, levels).reduceRight((below, level) => level.replace('…', below), '');
  return { workload, query: { query: `{ ${query} }`, read: (data) => data.articles.nodes } };
}

function slugOf(told) {
  return told.slug;
}
