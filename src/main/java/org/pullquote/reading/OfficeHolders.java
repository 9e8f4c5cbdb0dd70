package org.pullquote.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whom a text brings in with an office, and calls by it alone from there on: commissioner Ann Smith, the commissioner. */
final class OfficeHolders {

    private static final int LONGEST = 6;
    private static final int LAST_LEAD = 1;
    /** Holders of an office looked at. */
    private static final int MOST = 16;
    /** What tells one minister or secretary from another. */
    private static final Set<String> DEPARTMENTS = Lexicon.words("""
            chief culture defence defense education energy environment finance foreign health home housing industry interior
            justice press prime sports state trade transport treasury""");
    private static final Set<String> PARTIES = Set.of("opposition", "party");
    /** Offices that nobody holds who heads a department. */
    private static final Set<String> APART = Set.of("archbishop", "bishop", "commissioner", "governor", "leader", "mayor");
    private static final Set<String> HEADS = Set.of("first", "prime");
    private static final Set<String> BEHIND = Set.of(",", ".", "of", "for");

    private final Map<String, TreeMap<Integer, Holder>> holders = new HashMap<>();
    /** Who heads a department, and which. */
    private final Map<Named, Set<String>> departments = new HashMap<>();
    private final Document document;

    /** Somebody with an office; the rank is empty where the text names none. */
    private record Holder(Named named, String rank, String wordBefore) {
    }

    OfficeHolders(Document document, Registry registry) {
        this.document = document;
        registry.mentions().stream().filter(mention -> mention.named().isPerson()).forEach(this::read);
    }

    private void read(Mention mention) {
        int first = mention.phrase().from();
        for (int i = first - 1; i >= 0 && isOffice(i); i--) {
            put(i, i, mention.named());
        }
        int before = first - 1;
        int limit = Math.max(document.sentenceOf(first).first(), first - 2 * LONGEST);
        while (before > limit && (document.token(before).is("the") || document.token(before).in(Lexicon.TITLES)
                || document.token(before).is("rt"))) {
            before--;
        }
        for (int i = before - 1; i >= limit && i > before - LONGEST && document.token(before).is(","); i--) {
            if (isOffice(i) && (i == before - 1 || document.token(i + 1).in(BEHIND))) {
                put(i, i, mention.named());
                return;
            }
        }
        int comma = mention.phrase().to();
        int end = Math.min(document.sentenceOf(first).end() - 1, comma + LONGEST);
        for (int i = comma + 1; i < end && document.token(comma).is(",") && !document.token(i).is(","); i++) {
            if (isOffice(i) && document.token(i + 1).in(BEHIND)) {
                put(i, first, mention.named());
            }
        }
    }

    private void put(int office, int from, Named named) {
        holders.computeIfAbsent(document.token(office).lower(), unknown -> new TreeMap<>())
                .put(from, new Holder(named, rank(office), document.wordBefore(office, 1)));
        heads(named, office);
    }

    /** Remembers of which department, if of any, somebody holds the office at this token. */
    void heads(Named named, int office) {
        if (!department(office).isEmpty() && isOffice(office)) {
            departments.computeIfAbsent(named, unknown -> new HashSet<>()).add(department(office));
        }
    }

    /** Whether somebody heads another department than whom the phrase calls by one: the home secretary. */
    boolean headsAnother(Phrase phrase, Named named) {
        var department = department(phrase.to() - 1);
        if (document.token(phrase.to() - 1).in(APART) && departments.containsKey(named)) {
            return !departments.get(named).contains("prime");
        }
        return !department.isEmpty() && isOffice(phrase.to() - 1) && departments.containsKey(named)
                && !departments.get(named).contains(department);
    }

    private boolean isOffice(int token) {
        return document.token(token).in(Lexicon.OFFICES)
                && (!document.token(token).is("executive") || document.wordBefore(token, 1).equals("chief"))
                || document.token(token).in(Lexicon.NOBLE);
    }

    private String department(int office) {
        var word = document.wordBefore(office, 1);
        return DEPARTMENTS.contains(word) ? word : "";
    }

    private String rank(int office) {
        var word = document.wordBefore(office, department(office).isEmpty() ? 1 : 2);
        return NameCuts.RANKS.contains(word) ? word : "";
    }

    /** "The prime minister", "the Labour leader" up to this token: one whom texts seldom leave unnamed. */
    static boolean leads(Document document, int office, int from) {
        var token = document.token(office);
        return token.is("chancellor") || token.is("minister") && HEADS.contains(document.wordBefore(office, 1))
                || token.is("leader") && office > from + 1
                        && (document.token(office - 1).isCapital() || document.token(office - 1).in(PARTIES));
    }

    /**
     * Whom "the commissioner" means: who is named with that office before it; of the first paragraph's "the courts minister"
     * also courts minister Ann Smith below it. Null for nobody.
     */
    Named of(Phrase phrase) {
        int office = phrase.to() - 1;
        var named = holders.get(document.token(office).lower());
        var elsewhere = document.token(office).is("mp") && office > phrase.from() + 1;
        if (named == null || elsewhere || !document.token(phrase.from()).is("the")
                || NameRuns.possessive(document, phrase) >= 0) {
            return null;
        }
        var department = department(office);
        var rank = rank(office);
        var entry = named.floorEntry(phrase.from());
        for (int seen = 0; entry != null && seen < MOST; seen++) {
            var holder = entry.getValue();
            if (holder.rank().equals(rank) && (department.isEmpty() || holder.wordBefore().equals(department))) {
                return holder.named();
            }
            entry = named.lowerEntry(entry.getKey());
        }
        var next = named.higherEntry(phrase.from());
        var isLead = document.token(phrase.from()).paragraph() <= LAST_LEAD && office > phrase.from() + 1;
        return (isLead || !department.isEmpty()) && next != null
                && next.getValue().wordBefore().equals(document.wordBefore(office, 1))
                && next.getValue().rank().equals(rank) ? next.getValue().named() : null;
    }

    /** Whom "the commissioner" that begins with this token means; null for nobody. */
    Named at(int token) {
        int last = token;
        for (int i = token + 1; i < Math.min(document.sentenceOf(token).end() - 1, token + LONGEST); i++) {
            last = isOffice(i) ? i : last;
        }
        if (last == token || document.token(last + 1).isCapital() || document.token(last + 1).isPossessive()) {
            return null;
        }
        return of(new Phrase(token, last + 1));
    }
}
