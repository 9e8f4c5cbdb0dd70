package org.pullquote.reading;

import java.util.Set;

/** Finds who speaks from the sentence in which a quotation stands. */
final class WithinSentence {

    private static final String UNFINISHED = ",?!—…-–";
    private static final Set<String> GOES_ON = Set.of("and", "but", "or", "then", "adding", "while");

    private static final Set<String> JOINING = Set.of("and", "but", "or");

    private static final int LONGEST_LABEL = 8;
    /** Tokens between a verb and the words it introduces. */
    private static final int CLOSE = 10;

    private final Document document;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final QuotedTitles titles;
    private final CueNouns nouns;
    private final SentenceTags tags;
    private final VerbBehind behind;
    private final VerbBefore before;
    private final Passives passives;

    WithinSentence(Grammar grammar, QuotedTitles titles) {
        this.document = grammar.document();
        this.phrases = grammar.phrases();
        this.subjects = grammar.subjects();
        this.titles = titles;
        this.nouns = new CueNouns(grammar);
        this.tags = new SentenceTags(grammar);
        this.behind = new VerbBehind(grammar, tags);
        this.before = new VerbBefore(grammar, nouns);
        this.passives = new Passives(grammar);
    }

    /**
     * The speaker of the quotation at this token; null where the sentence does not tell.
     *
     * @param previous what was found for the quotation before it in the same sentence; null for none
     */
    Attribution of(int token, Attribution previous) {
        var sentence = document.sentenceOf(token);
        int from = token;
        while (from > sentence.first() && token - from < VerbBefore.FAR && !parts(from - 1)) {
            from--;
        }
        int to = token + 1;
        while (to < sentence.end() && to - token < VerbBefore.FAR && !parts(to)) {
            to++;
        }
        if (passives.isQuestion(from, token)) {
            return passives.questioner(from, token);
        }
        var label = label(from, token);
        var said = before.of(from, token, previous);
        var found = label != null ? label
                : choose(token, behind.of(token, to), said != null ? said : passives.asker(from, token), to);
        if (previous != null && previous.rule() == Rule.VERB_BEFORE && found != null && found.rule().isTag()
                && follows(token)) {
            return previous.by(Rule.COORDINATED);
        }
        var reported = found != null && found.rule() == Rule.ACCORDING_TO && from < token;
        if ((found == null || reported) && previous != null && coordinated(from, token)) {
            return previous.by(Rule.COORDINATED);
        }
        if (found == null) {
            found = first(colon(from, token, sentence), passives.of(from, token, to), nouns.of(from, token),
                    tags.reporter(token, to));
        }
        var speaker = found == null ? null : subjects.clean(found.speaker());
        return speaker == null ? null : new Attribution(speaker, found.cue(), found.rule());
    }

    /** Whether the sentence tells only that somebody is asked in these words. */
    boolean isUnnamedQuestion(int token) {
        int from = document.sentenceOf(token).first();
        return token > from && passives.isQuestion(from, token) && passives.questioner(from, token) == null;
    }

    /** Whether this is a quotation, and no title of which a description tells: the “Salt Road” star. */
    private boolean parts(int token) {
        return document.token(token).isQuotation() && !titles.isTitle(token);
    }

    private static Attribution first(Attribution... attributions) {
        for (Attribution attribution : attributions) {
            if (attribution != null) {
                return attribution;
            }
        }
        return null;
    }

    /** A quotation that ends as if the sentence went on belongs to the verb behind it, any other to the verb before. */
    private Attribution choose(int token, Attribution behind, Attribution before, int to) {
        if (before != null && (document.token(token - 1).is("that") || before.rule() == Rule.PASSIVE
                || goesOnWith(before.cue(), token) || behind != null && isReport(behind, token, before))) {
            return before;
        }
        if (before != null && behind != null && introduces(before, token)
                && document.token(behind.speaker().from()).in(Lexicon.SUBJECT_PRONOUNS)) {
            return before;
        }
        var last = document.token(token).quoted().last(document.text);
        var signFollows = token + 1 < to && (document.token(token + 1).is(",") || document.token(token + 1).is("—")
                || document.token(token + 1).is("–"));
        if (behind != null && (UNFINISHED.indexOf(last) >= 0 || signFollows && last != '.' || behind.rule() == Rule.DASH)) {
            return behind;
        }
        if (before != null) {
            return before;
        }
        return behind != null && behind.rule() != Rule.CUE_NOUN ? behind : null;
    }

    /** "Smith said: “…,” he said": whether a name and its verb lead to the words. */
    private boolean introduces(Attribution before, int quotation) {
        return before.cue() == quotation - 2 && NameRuns.isName(document, before.speaker())
                && (document.token(quotation - 1).is(":") || document.token(quotation - 1).is(","));
    }

    /** "Smith told them that it was “a joke,” Jones said": whether a "that" hands the words to the verb in front. */
    private boolean goesOnWith(int cue, int quotation) {
        for (int i = cue + 1; i < quotation && !document.token(i).is(","); i++) {
            if (document.token(i).is("that")) {
                return true;
            }
        }
        return false;
    }

    /** "Smith tweeted, “…,” the Daily Reel reported", "Smith called it “…,” according to the Daily Reel". */
    private boolean isReport(Attribution behind, int token, Attribution before) {
        return behind.rule() == Rule.ACCORDING_TO && before.rule() == Rule.VERB_BEFORE && token - before.cue() < CLOSE
                || behind.cue() >= 0 && "report".equals(CueVerbs.lemma(document.token(behind.cue()).lower()));
    }

    /** "Smith called it “false” and “desperate”": whether nothing but "and" stands between this quotation and one before. */
    private boolean follows(int quotation) {
        return quotation > 1 && document.token(quotation - 1).in(JOINING) && document.token(quotation - 2).isQuotation();
    }

    /** Whether little stands between this quotation and the one before it. */
    private boolean coordinated(int from, int quotation) {
        int words = 0;
        for (int i = from; i < quotation; i++) {
            words += document.token(i).isWord() ? 1 : 0;
        }
        return words <= 6 || document.token(from).in(GOES_ON);
    }

    private Attribution colon(int from, int quotation, Sentence sentence) {
        if (quotation == from || !document.token(quotation - 1).is(":") || from != sentence.first() || quotation - from > 8
                || !document.token(from).isCapital()) {
            return null;
        }
        var subject = phrases.firstIn(from, quotation);
        return subject == null ? null : new Attribution(subject, -1, Rule.COLON);
    }

    /** "What the critics say – Smith: “…”": a name between a dash and a colon; null for none. */
    private Attribution label(int from, int quotation) {
        int dash = quotation - 2;
        while (dash > from && quotation - dash < LONGEST_LABEL && !"-–—".contains(document.token(dash).text())) {
            dash--;
        }
        if (dash <= from || !document.token(quotation - 1).is(":") || !"-–—".contains(document.token(dash).text())) {
            return null;
        }
        int name = dash + 1;
        int end = NameRuns.pastName(document, name, quotation);
        return end > name && end == quotation - 1 ? new Attribution(new Phrase(name, end), -1, Rule.COLON) : null;
    }
}
