package org.pullquote.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** Whom and what a text names: the full name, the surname and the first name of one person are one entry. */
final class Registry {

    private static final double LIKELY = 1.5;

    private final Document document;
    private final NameScanner scanner;
    private final PersonEvidence evidence;
    private final List<Named> entries = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Named topic;
    private final Namesakes namesakes = new Namesakes();

    /** @param known names that somebody knows to stand in the text */
    Registry(Document document, List<KnownName> known) {
        this.document = document;
        this.scanner = new NameScanner(document, known);
        this.evidence = new PersonEvidence(document);
        var certain = new HashMap<Integer, KnownName>();
        known.stream().filter(KnownName::isPerson).forEach(name -> certain.put(name.place().start(), name));
        for (Phrase phrase : scanner.inSentences()) {
            add(phrase, certain.get(document.token(phrase.from()).start()));
        }
        new Headlines(document, scanner, this).read();
        mentions.addAll(Relations.in(document));
        mentions.sort(Comparator.comparingInt(mention -> mention.phrase().from()));
        mentions.forEach(this::count);
        var people = mentions.stream().map(Mention::named).filter(Named::isPerson).toList();
        this.topic = people.stream().filter(named -> named.person >= LIKELY).findFirst()
                .orElse(people.isEmpty() ? null : people.get(0));
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
        return namesakes.find(Characters.folded(key), gender);
    }

    /** Somebody else of that surname; null for nobody. */
    Named namesake(Named named) {
        return namesakes.other(named);
    }

    void add(Phrase phrase, KnownName known) {
        var words = words(phrase, known != null);
        if (words.isEmpty()) {
            return;
        }
        var first = document.token(phrase.from()).bare();
        var title = words.get(0) == document.token(phrase.from()) && !Lexicon.NOBLE.contains(first) ? "" : first;
        var gender = known == null ? Titles.gender(title) : Gender.UNKNOWN;
        var core = words.stream().map(word -> Characters.folded(word.lower())).filter(word -> !Lexicon.SUFFIXES.contains(word))
                .toList();
        if (core.isEmpty()) {
            return;
        }
        var joined = String.join(" ", core);
        if (gender != Gender.UNKNOWN && namesakes.endsWith(core.get(0).equals(title) ? joined : title + " " + joined)) {
            gender = Gender.UNKNOWN;
        }
        var named = namesakes.find(core, gender, document.token(phrase.from()).paragraph() == 0);
        var last = words.get(words.size() - 1);
        var point = document.token(phrase.to() - 1);
        var name = document.textOf(words.get(0).start(), point.is(".") && keepsPoint(last) ? point.end() : last.end());
        if (named == null) {
            named = new Named(name, false);
            entries.add(named);
        } else if (words.size() > 1 && (named.name().indexOf(' ') < 0 || name.startsWith(named.name() + " "))) {
            named.rename(name);
        }
        namesakes.remember(core, named);
        mentions.add(new Mention(new Phrase(document.tokenAt(words.get(0).start()), phrase.to()), named));
        evidence.weigh(named, phrase, core, title, gender);
        if (known != null) {
            named.person += 3;
        }
    }

    /** "A.J." and "Ann Smith Jr.", but not the point behind "Cardi B", which may end the sentence. */
    private static boolean keepsPoint(Token last) {
        return last.text().indexOf('.') > 0 || last.in(Lexicon.SUFFIXES);
    }

    /** "Ms King", and "King" where the text names Ann King: what is a title elsewhere. */
    private boolean isSurname(int word, int first) {
        var surname = document.token(word).lower();
        var named = namesakes.find(surname, Gender.UNKNOWN);
        return word > first && document.token(first).in(Lexicon.HONORIFICS)
                || named != null && Characters.folded(named.lastWord()).equals(surname) && named.name().indexOf(' ') > 0;
    }

    /** The words of the name, without titles and the points of abbreviations. */
    private List<Token> words(Phrase phrase, boolean known) {
        int from = phrase.from();
        while (!known && from + 1 < phrase.to()
                && (Lexicon.TITLES.contains(document.token(from).bare()) || document.token(from).is("."))) {
            from++;
        }
        if (from == phrase.from() + 1 && phrase.to() == from + 1
                && Lexicon.NOBLE.contains(document.token(phrase.from()).lower())) {
            from--;
        }
        var words = new ArrayList<Token>();
        for (int i = from; i < phrase.to(); i++) {
            if (!document.token(i).is(".")) {
                words.add(document.token(i));
            }
        }
        var title = words.size() == 1 && !known && Lexicon.TITLES.contains(words.get(0).bare());
        return title && !isSurname(from, phrase.from()) ? List.of() : words;
    }
}
