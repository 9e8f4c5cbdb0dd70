// The graph as the tables of PostgreSQL that peers serve.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { latest, slug } from './graph.mjs';

const TABLES = `
create table person (id bigint primary key, slug text unique not null, name text not null, birth_year int);
create table film (id bigint primary key, slug text unique not null, title text not null, year int);
create table credit (id bigint primary key, film_id bigint not null references film, person_id bigint not null references person,
  role text not null, character_name text, position int not null);
create table article (id bigint primary key, slug text unique not null, headline text not null, summary text, body text not null,
  section text, published_at timestamptz not null);
create table article_person (article_id bigint not null references article, person_id bigint not null references person,
  position int not null, primary key (article_id, person_id));
create table article_film (article_id bigint not null references article, film_id bigint not null references film,
  position int not null, primary key (article_id, film_id));
create table quote (id bigint primary key, article_id bigint not null references article,
  speaker_id bigint not null references person, about_film_id bigint references film, text text not null,
  start_offset int not null, end_offset int not null);
`;

const INDEXES = `
create index on credit (film_id, position);
create index on credit (person_id);
create index on article (published_at desc, id desc);
create index on article_person (person_id);
create index on article_film (film_id);
create index on quote (article_id, start_offset);
create index on quote (speaker_id);
create index on quote (about_film_id);
alter table article add column words tsvector
  generated always as (to_tsvector('english', headline || ' ' || summary || ' ' || body)) stored;
create index on article using gin (words);
vacuum analyze;
`;

/** The rows of each table. Articles and quotes are numbered by the time of publication, which peers order by. */
function tables(objects) {
  const ofType = (type) => objects.filter((object) => object['@type'] === type);
  const articles = latest(objects).reverse();
  const ids = new Map();
  const number = (all) => all.map((object, i) => { ids.set(object['@id'], i + 1); return object; });
  const id = (object) => ids.get(object['@id']);
  const people = number(ofType('Person')).map((it) => [id(it), slug(it), it.name, it.birthDate]);
  const films = number(ofType('Movie')).map((it) => [id(it), slug(it), it.name, it.datePublished]);
  const credits = ofType('Movie').flatMap((film) => [...film.director.map((person) => [person, 'DIRECTOR', null]),
    ...film.author.map((person) => [person, 'WRITER', null]), ...film.actor.map((it) => [it.actor, 'ACTOR', it.characterName])]
    .map(([person, role, character], position) => [id(film), id(person), role, character, position]));
  number(articles);
  const mentions = (kind) => articles.flatMap((article) => article.mentions.filter((it) => it['@id'].startsWith(kind))
    .map((it, position) => [id(article), id(it), position]));
  const quotes = articles.flatMap((article) => article.hasPart.map((quote) => {
    const start = article.articleBody.indexOf(quote.text);
    return [id(article), id(quote.creator), quote.about ? id(quote.about[0]) : null, quote.text, start, start + quote.text.length];
  }));
  const numbered = (rows) => rows.map((row, i) => [i + 1, ...row]);
  return { person: people, film: films, credit: numbered(credits),
    article: articles.map((it) => [id(it), slug(it), it.headline, it.description, it.articleBody, it.articleSection, it.datePublished]),
    article_person: mentions('people/'), article_film: mentions('films/'), quote: numbered(quotes) };
}

const copied = (value) => value === null ? '\\N'
  : String(value).replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');

/** Writes the tables of a graph as a script for psql. */
export async function writeTables(file, objects) {
  const script = createWriteStream(file);
  script.write(TABLES);
  for (const [table, rows] of Object.entries(tables(objects))) {
    script.write(`copy ${table} from stdin;\n`);
    for (const row of rows) {
      if (!script.write(`${row.map(copied).join('\t')}\n`)) {
        await once(script, 'drain');
      }
    }
    script.write('\\.\n');
  }
  script.end(INDEXES);
  await once(script, 'close');
}
