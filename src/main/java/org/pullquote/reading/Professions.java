package org.pullquote.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the people of a text are by profession, so that "the novelist" is rather the author than the actress. */
final class Professions {

    private static final double SAME = 3;
    private static final double OTHER = -2;
    private static final double OUTSIDER = -4;
    private static final int LONGEST = 5;

    private static final Map<String, String> KINDS = kinds(
            """
                    author biographer novelist playwright poet screenwriter writer
                    composer crooner drummer frontman frontwoman guitarist musician rapper singer songstress songwriter vocalist
                    actor actress thespian
                    director filmmaker film-maker moviemaker
                    comedian comedienne comic funnyman
                    broadcaster host presenter
                    columnist critic editor journalist reporter reviewer
                    boxer footballer skater wrestler
                    congressman congresswoman democrat gov governor lawmaker mayor minister mp politician president rep republican senator sen""");

    private final Document document;
    private final OfficeHolders holders;
    private final OfficeOutsiders outsiders;
    private final Map<Named, Set<String>> known = new HashMap<>();

    Professions(Document document, Registry registry, OfficeHolders holders, OfficeOutsiders outsiders) {
        this.document = document;
        this.holders = holders;
        this.outsiders = outsiders;
        registry.mentions().stream().filter(mention -> mention.named().isPerson()).forEach(this::read);
    }

    private static Map<String, String> kinds(String lines) {
        var kinds = new HashMap<String, String>();
        lines.lines().forEach(line -> List.of(line.split(" ")).forEach(word -> kinds.put(word, line)));
        return kinds;
    }

    /** "Novelist Ann Smith", "Ann Smith, a young novelist,". */
    private void read(Mention mention) {
        int first = mention.phrase().from();
        if (first > 0) {
            add(mention.named(), document.token(first - 1).is(".") && first > 1 ? first - 2 : first - 1);
        }
        int comma = mention.phrase().to();
        int end = Math.min(document.sentenceOf(first).end(), comma + LONGEST);
        for (int i = comma + 1; i < end && document.token(comma).is(",") && document.token(i).isWord(); i++) {
            add(mention.named(), i);
        }
    }

    private void add(Named named, int token) {
        var kind = KINDS.get(document.token(token).lower());
        if (kind != null) {
            known.computeIfAbsent(named, unknown -> new HashSet<>()).add(kind);
        }
    }

    /** The candidates for a description, likeliest first by profession and by who has another office. */
    List<Antecedents.Candidate> fitting(Phrase description, List<Antecedents.Candidate> candidates) {
        var kind = KINDS.get(document.token(description.to() - 1).lower());
        return candidates.stream().filter(candidate -> !holders.headsAnother(description, candidate.named()))
                .map(candidate -> new Antecedents.Candidate(candidate.named(), candidate.score()
                        + kin(kind, candidate.named()) + (outsiders.has(description, candidate.named()) ? OUTSIDER : 0)))
                .sorted(Comparator.comparingDouble(Antecedents.Candidate::score).reversed()).toList();
    }

    private double kin(String kind, Named named) {
        var kinds = kind == null ? null : known.get(named);
        return kinds == null ? 0 : kinds.contains(kind) ? SAME : OTHER;
    }
}
