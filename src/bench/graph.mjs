// node src/bench/graph.mjs FILE [ARTICLES]: writes a made-up graph as JSON Lines for `import`, the same for the same number. To each
// article come one film, three people and some three quotations; a few people and films are in many, most are in few.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';

const SYLLABLES = 'an be cal do el fin gra ho il ja ke lo mer na or pe qui ros sa ti ur ve wil xan yo ze'.split(' ');
const SECTIONS = ['features', 'interviews', 'news', 'reviews'];
const FIRST_DAY = Date.UTC(2005, 0, 1);
const DAYS = 7300;
const MILLISECONDS_OF_DAY = 86_400_000;

/** Xorshift of 32 bits: Marsaglia, Xorshift RNGs, Journal of Statistical Software 8 (14), 2003. */
function randomNumbers(seed) {
  let state = seed;
  const below = (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor((state >>> 0) / 2 ** 32 * limit);
  };
  const fewOften = (limit) => Math.floor(limit * (below(2 ** 20) / 2 ** 20) ** 2);
  return { below, fewOften };
}

/** The lines of a graph, an object each, in an order in which each names only what came before. */
export function* graph(articles, seed = 1997) {
  const { below, fewOften } = randomNumbers(seed);
  const several = (least, most, make) => Array.from({ length: least + below(most - least + 1) }, make);
  const one = (choices) => choices[below(choices.length)];
  const word = () => several(2, 3, () => one(SYLLABLES)).join('');
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const sentence = (least, most) => capital(several(least, most, word).join(' '));
  const numbered = (name, number) => `${name.toLowerCase().replaceAll(' ', '-')}-${number}`;
  const reference = ({ '@id': id }) => ({ '@id': id });
  const famous = (of) => of[fewOften(of.length)];

  const people = [];
  for (let number = 1; number <= 3 * articles; number++) {
    const name = `${capital(word())} ${capital(word())}`;
    const person = { '@type': 'Person', '@id': `people/${numbered(name, number)}`, name, birthDate: String(1920 + below(85)) };
    people.push(person);
    yield person;
  }
  const films = [];
  for (let number = 1; number <= articles; number++) {
    const name = sentence(1, 4);
    const credited = [...new Set(several(4, 12, () => famous(people)))].map(reference);
    const film = { '@type': 'Movie', '@id': `films/${numbered(name, number)}`, name, datePublished: String(1930 + below(96)),
      director: credited.slice(0, 1), author: credited.slice(1, 2),
      actor: credited.slice(2).map((actor) => ({ '@type': 'PerformanceRole', actor, characterName: capital(word()) })) };
    films.push(film);
    yield film;
  }
  for (let number = 1; number <= articles; number++) {
    const headline = sentence(6, 11);
    const about = [...new Set(several(1, 2, () => famous(films)))];
    const named = [...new Set(several(2, 4, () => famous(people)))];
    const hasPart = [];
    const paragraphs = several(5, 10, () => {
      if (below(5) < 3) {
        return `${sentence(20, 50)}.`;
      }
      const text = `${sentence(6, 19)},`;
      const speaker = one(named);
      hasPart.push({ '@type': 'Quotation', text, creator: reference(speaker),
        ...below(5) < 3 && { about: [reference(one(about))] } });
      return `${sentence(12, 30)}. “${text}” said ${speaker.name}. ${sentence(10, 25)}.`;
    });
    const published = FIRST_DAY + Math.floor(number / articles * DAYS) * MILLISECONDS_OF_DAY + below(MILLISECONDS_OF_DAY);
    yield { '@type': 'NewsArticle', '@id': `articles/${numbered(headline, number)}`, headline, description: `${sentence(16, 16)}.`,
      articleBody: paragraphs.join('\n\n'), articleSection: one(SECTIONS), datePublished: new Date(published).toISOString(),
      mentions: [...named, ...about].map(reference), hasPart };
  }
}

/** Of an object, or of a reference to one. */
export const slug = (object) => object['@id'].replace(/^.*\//, '');

/** References to all whom a film credits. */
export const cast = (film) => [...film.director, ...film.author, ...film.actor.map(({ actor }) => actor)];

/** The articles among the objects, the latest first. */
export const latest = (objects) => objects.filter((object) => object['@type'] === 'NewsArticle')
  .sort((one, other) => other.datePublished.localeCompare(one.datePublished));

export async function writeGraph(file, articles) {
  const lines = createWriteStream(file);
  for (const object of graph(articles)) {
    if (!lines.write(`${JSON.stringify(object)}\n`)) {
      await once(lines, 'drain');
    }
  }
  lines.end();
  await once(lines, 'close');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file, articles = '20000'] = process.argv.slice(2);
  if (!file || !/^[1-9]\d*$/.test(articles)) {
    console.error('usage: node src/bench/graph.mjs FILE [ARTICLES]');
    process.exit(2);
  }
  await writeGraph(file, Number(articles));
}
