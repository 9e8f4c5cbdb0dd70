package org.pullquote.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom and what a text names: the full name, the surname and the first name of one person are one entry. */
final class Registry {

    /** Entries remembered for a word, so that a text of one surname stays cheap. */
    private static final int MOST_NAMESAKES = 16;
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> PLACES_BEFORE = Set.of("in", "at", "from", "to", "near", "for");

    private final Document document;
    private final NameScanner scanner;
    private final List<Named> entries = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private Named topic;
    private final Map<String, Named> byName = new HashMap<>();
    private final Map<String, Deque<Named>> byWord = new HashMap<>();

    /** @param known names that somebody knows to stand in the text */
    Registry(Document document, List<KnownName> known) {
        this.document = document;
        this.scanner = new NameScanner(document, known);
        var certain = new HashMap<Integer, KnownName>();
        known.stream().filter(KnownName::isPerson).forEach(name -> certain.put(name.place().start(), name));
        for (Phrase phrase : scanner.inSentences()) {
            add(phrase, certain.get(document.token(phrase.from()).start()));
        }
        new Headlines(document, scanner, this).read();
        mentions.addAll(Relations.in(document));
        mentions.sort(Comparator.comparingInt(mention -> mention.phrase().from()));
        mentions.forEach(this::count);
    }

    /** In the order of the text. */
    List<Mention> mentions() {
        return mentions;
    }

    List<Named> entries() {
        return entries;
    }

    /** The first person that the text names; null for none. */
    Named topic() {
        if (topic == null) {
            topic = mentions.stream().map(Mention::named).filter(Named::isPerson).findFirst().orElse(null);
        }
        return topic;
    }

    /** The mention that overlaps a phrase and is most likely a person; null for none. */
    Mention within(Phrase phrase) {
        Mention best = null;
        for (int i = firstFrom(phrase.from() - 8); i < mentions.size(); i++) {
            var mention = mentions.get(i);
            if (mention.phrase().from() >= phrase.to()) {
                break;
            }
            if (mention.phrase().to() > phrase.from() && !mention.named().isUnnamed()
                    && (best == null || mention.named().person > best.named().person)) {
                best = mention;
            }
        }
        return best;
    }

    /** "The Daily Reel" where the text says The. */
    String withArticle(Mention mention) {
        int before = mention.phrase().from() - 1;
        var article = before >= 0 && document.token(before).text().equals("The");
        return article ? "The " + mention.named().name() : mention.named().name();
    }

    /** Index of the first mention at or behind a token. */
    int firstFrom(int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).phrase().from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void count(Mention mention) {
        var words = mention.phrase();
        mention.named().mentions().add(new Place(document.token(words.from()).start(), document.token(words.to() - 1).end()));
    }

    /** The entry whose name this is, or one of whose words; null for none. */
    Named find(String key, Gender gender) {
        var whole = byName.get(key);
        if (whole != null && !whole.gender.contradicts(gender)) {
            return whole;
        }
        Named found = null;
        for (Named named : byWord.getOrDefault(key, new ArrayDeque<>())) {
            if (!named.gender.contradicts(gender)) {
                var surname = named.lastWord().equalsIgnoreCase(key);
                if (found == null || surname && !found.lastWord().equalsIgnoreCase(key)) {
                    found = named;
                }
            }
        }
        return found;
    }

    void add(Phrase phrase, KnownName known) {
        var words = words(phrase, known != null);
        if (words.isEmpty()) {
            return;
        }
        var title = words.get(0) == document.token(phrase.from()) ? "" : document.token(phrase.from()).bare();
        var gender = known == null ? Titles.gender(title) : Gender.UNKNOWN;
        var core = words.stream().map(Token::lower).filter(word -> !SUFFIXES.contains(word)).toList();
        if (core.isEmpty()) {
            return;
        }
        var named = core.size() == 1 ? find(core.get(0), gender) : full(core, gender);
        var name = document.text.substring(words.get(0).start(), words.get(words.size() - 1).end());
        if (named == null) {
            named = new Named(name, false);
            entries.add(named);
        } else if (words.size() > 1 && named.name().indexOf(' ') < 0) {
            named.rename(name);
        }
        byName.put(String.join(" ", core), named);
        for (String word : core) {
            remember(word, named);
        }
        mentions.add(new Mention(new Phrase(document.tokenAt(words.get(0).start()), phrase.to()), named));
        weigh(named, phrase, core, title, gender);
        if (known != null) {
            named.person += 3;
        }
    }

    private Named full(List<String> core, Gender gender) {
        var whole = byName.get(String.join(" ", core));
        if (whole != null) {
            return whole;
        }
        for (Named named : byWord.getOrDefault(core.get(core.size() - 1), new ArrayDeque<>())) {
            var lower = named.name().toLowerCase(java.util.Locale.ROOT);
            if (lower.equals(core.get(core.size() - 1))
                    || lower.startsWith(core.get(0) + " ") && lower.endsWith(" " + core.get(core.size() - 1))) {
                return named.gender.contradicts(gender) ? null : named;
            }
        }
        return null;
    }

    private void remember(String word, Named named) {
        var namesakes = byWord.computeIfAbsent(word, unknown -> new ArrayDeque<>(2));
        if (namesakes.peekFirst() != named) {
            namesakes.remove(named);
            namesakes.addFirst(named);
            if (namesakes.size() > MOST_NAMESAKES) {
                namesakes.removeLast();
            }
        }
    }

    /** The words of the name, without titles and the points of abbreviations. */
    private List<Token> words(Phrase phrase, boolean known) {
        int from = phrase.from();
        while (!known && from + 1 < phrase.to()
                && (Lexicon.TITLES.contains(document.token(from).bare()) || document.token(from).is("."))) {
            from++;
        }
        var words = new ArrayList<Token>();
        for (int i = from; i < phrase.to(); i++) {
            if (!document.token(i).is(".")) {
                words.add(document.token(i));
            }
        }
        return words.size() == 1 && !known && Lexicon.TITLES.contains(words.get(0).bare()) ? List.of() : words;
    }

    private void weigh(Named named, Phrase phrase, List<String> core, String title, Gender gender) {
        if (gender != Gender.UNKNOWN) {
            named.gender = gender;
            named.person += 2;
        } else if (!title.isEmpty()) {
            named.person += 1.5;
        }
        var given = named.name().split(" ", 2)[0].toLowerCase(java.util.Locale.ROOT);
        if (GivenNames.contains(given)) {
            named.person += named.name().indexOf(' ') > 0 ? 1.5 : 0.7;
            if (named.gender == Gender.UNKNOWN) {
                named.gender = GivenNames.gender(given);
            }
        }
        if (core.stream().anyMatch(Lexicon.ORGANIZATION_WORDS::contains)) {
            named.person -= 3;
        }
        if (core.size() == 1 && Lexicon.COMMON_WORDS.contains(core.get(0))) {
            named.person -= 3;
        }
        around(named, phrase, core.size());
    }

    private void around(Named named, Phrase phrase, int words) {
        var sentence = document.sentenceOf(phrase.from());
        if (phrase.from() > sentence.first()) {
            var previous = document.token(phrase.from() - 1);
            named.person -= previous.is("the") ? 0.8 : 0;
            named.person -= words == 1 && previous.in(PLACES_BEFORE) ? 0.6 : 0;
            if (previous.in(Lexicon.ROLES)) {
                named.person += 1.5;
                named.gender = named.gender == Gender.UNKNOWN ? Titles.gender(previous.lower()) : named.gender;
            }
        }
        if (phrase.to() < sentence.end()) {
            var next = document.token(phrase.to());
            named.acts |= Antecedents.isFinite(next) && !next.in(Lexicon.TITLE_NOUNS);
            var age = next.is(",") && phrase.to() + 1 < sentence.end() ? document.token(phrase.to() + 1) : next;
            if (age != next && age.isNumber() && age.text().length() == 2) {
                named.person += 2;
            }
            if (next.isSmall() && CueVerbs.lemma(next.lower()) != null) {
                named.person += 0.7;
            }
        }
    }
}
