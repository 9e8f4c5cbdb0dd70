package org.pullquote.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the quotations of a document: what stands between marks, who says it, and whether it is said at all. */
final class Quotations {

    private static final Set<String> THIRD_PERSON = Set.of("is", "isn't", "was", "wasn't", "has", "hasn't", "does", "doesn't",
            "wants", "loves", "knows", "still", "never", "just", "needs", "feels", "thinks", "didn't");

    private static final int HEARSAY_REACH = 20;
    private static final Set<String> HEARSAY = Set.of("allegedly", "apparently", "purportedly", "reportedly", "supposedly");

    private final Document document;
    private final Predicate<Place> isTitle;
    private final Transcripts transcripts;
    private final QuotedTitles titles;
    private final WithinSentence within;
    private final Reports reports;
    private final AcrossSentences across;
    private final Judgement judgement;
    private final List<Draft> drafts = new ArrayList<>();
    private Sentence counted;
    private int wordsAround;

    /** @param isTitle whether a known title stands at a place */
    Quotations(Document document, Grammar grammar, Reports reports, Predicate<Place> isTitle) {
        this.document = document;
        this.isTitle = isTitle;
        for (int i = 0; i < document.quotations.size(); i++) {
            var token = document.tokenOf(i);
            var quoted = document.quotations.get(i);
            drafts.add(new Draft(quoted, Judgement.words(document, quoted), token, document.sentenceOf(token)));
        }
        this.transcripts = new Transcripts(document);
        this.titles = new QuotedTitles(document);
        this.within = new WithinSentence(grammar, titles);
        this.reports = reports;
        this.across = new AcrossSentences(grammar, reports, drafts);
        this.judgement = new Judgement(document);
    }

    /** Those that are somebody's words, in the order of the text. */
    List<Draft> find() {
        Draft previous = null;
        for (Draft draft : drafts) {
            var sameSentence = previous != null && previous.sentence == draft.sentence;
            draft.attribution = transcripts.of(draft);
            if (draft.attribution == null) {
                draft.attribution = within.of(draft.token, sameSentence ? previous.attribution : null);
            }
            previous = titles.isTitle(draft.token) ? previous : draft;
        }
        for (int i = drafts.size() - 2; i >= 0; i--) {
            var next = drafts.get(i + 1);
            if (drafts.get(i).attribution == null && next.attribution != null && drafts.get(i).sentence == next.sentence
                    && (isListed(drafts.get(i).token, next.token) || endsSentence(next))) {
                drafts.get(i).attribution = next.attribution.by(Rule.COORDINATED);
            }
        }
        Attribution last = null;
        for (int i = 0; i < drafts.size(); i++) {
            last = complete(i, last);
        }
        Repetitions.attribute(drafts);
        new HeadlineClaims(document, reports).attribute(drafts);
        var kept = drafts.stream().filter(draft -> draft.kept).toList();
        kept.stream().filter(draft -> draft.attribution == null).forEach(draft -> draft.attribution = Attribution.NONE);
        return kept;
    }

    /** "It was “a joke,” “a bad one,” Smith said": whether nothing but a sign or "and" stands between two quotations. */
    private boolean isListed(int first, int second) {
        for (int i = first + 1; i < second; i++) {
            if (document.token(i).isWord() && !document.token(i).is("and")) {
                return false;
            }
        }
        return true;
    }

    /** "He was “in tears” when it “all ended”, Smith said": whether the speaker of the last words tells of all. */
    private boolean endsSentence(Draft draft) {
        var attribution = draft.attribution;
        int tag = Math.min(attribution.cue(), attribution.speaker().from());
        return tag > draft.token + 1 && document.token(tag - 1).is(",")
                && (attribution.rule().isTag() || attribution.rule() == Rule.ACCORDING_TO);
    }

    private Attribution complete(int index, Attribution last) {
        var draft = drafts.get(index);
        if (draft.attribution == null && within.isUnnamedQuestion(draft.token)) {
            judgement.judge(draft, false, isTitle.test(draft.quoted.words()));
            return last;
        }
        int words = wordsAround(draft.sentence);
        if (draft.attribution == null && words <= 2) {
            var found = across.of(index);
            draft.attribution = found != null || last == null ? found : last.by(Rule.LAST_SPEAKER);
        }
        judgement.judge(draft, words == 0, isTitle.test(draft.quoted.words()));
        if (draft.kept && draft.attribution == null) {
            draft.attribution = fallback(index, last);
        }
        if (draft.kept && draft.attribution != null) {
            across.kept(draft);
            return draft.attribution;
        }
        return last;
    }

    /** Who speaks where the words around the quotation do not tell. */
    private Attribution fallback(int index, Attribution last) {
        var draft = drafts.get(index);
        var nearest = reports.subjectBefore(draft);
        var subject = nearest != null ? nearest : reports.subject(draft.sentence, Rule.SENTENCE_SUBJECT);
        if (subject != null && reports.canSpeak(subject) && !names(draft, subject.speaker())
                && (last == null || !tellsOf(draft) && !isHearsay(draft))) {
            return subject;
        }
        var before = draft.token == draft.sentence.first() ? across.of(index) : null;
        return before != null ? before : last != null ? last.by(Rule.LAST_SPEAKER) : subject;
    }

    /** "Smith was glad: “Smith likes it”": few name themselves so. */
    private boolean names(Draft draft, Phrase speaker) {
        var last = document.token(speaker.to() - 1);
        return last.isCapital() && last.text().length() > 2
                && draft.words.stream().anyMatch(word -> word.text().equals(last.text()));
    }

    /** "Smith was reportedly “shocked”": what sources say, and not Smith. */
    private boolean isHearsay(Draft draft) {
        if (draft.token > draft.sentence.first() && document.token(draft.token - 1).is(",")) {
            return false;
        }
        int first = Math.max(draft.sentence.first(), draft.token - HEARSAY_REACH);
        for (int i = draft.token - 1; i >= first && !document.token(i).isQuotation(); i--) {
            if (document.token(i).in(HEARSAY)) {
                return true;
            }
        }
        return false;
    }

    /** "Smith “still loves her very much”": somebody else says this of Smith. */
    private boolean tellsOf(Draft draft) {
        var first = draft.quoted.text(document.text).split("[^\\p{L}'’]", 2)[0].toLowerCase(Locale.ROOT).replace('’', '\'');
        var toldOf = draft.token > draft.sentence.first() && document.token(draft.token - 1).isCapital();
        return toldOf && THIRD_PERSON.contains(first);
    }

    /** Words of the sentence outside of quotations; no more than three are counted. */
    private int wordsAround(Sentence sentence) {
        if (sentence != counted) {
            counted = sentence;
            wordsAround = 0;
            for (int i = sentence.first(); i < sentence.end() && wordsAround < 3; i++) {
                wordsAround += document.token(i).isWord() ? 1 : 0;
            }
        }
        return wordsAround;
    }
}
