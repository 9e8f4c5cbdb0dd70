package org.pullquote.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Verbs that introduce words of somebody: their forms, and what each of them proves. */
final class CueVerbs {

    /** Verbs of saying and writing. */
    private static final String SAYING = """
            acknowledge add admit advise affirm agree allege announce apologise apologize argue ask assert assess assure
            attest aver bark beg bellow bemoan blab blog blurt boast cackle cajole calculate caption caution chant chastise
            chide chime chirp chuckle clarify complain concede conclude concur confess confide confirm congratulate contend
            continue contradict convey coo counsel counter croak crow cry deadpan declaim declare demur deny detail dictate
            digress disagree disclose dish dispute divulge drawl e-mail elaborate email emphasise emphasize enthuse eulogise
            eulogize exclaim exhale exhort explain expound fess fret fume gab gasp giggle gloat goad gripe groan grouse
            growl grumble gulp gush hedge hint hiss holler hypothesize implore imply inform insinuate insist instagram
            interject interrupt intone jest jibe joke justify lament lash lecture maintain marvel mention moan mumble muse
            mutter narrate observe opine plead pledge ponder posit preach predict proclaim profess pronounce protest purr
            query quip quiz ramble rant rave rebut recall recite recollect recommend recount reflect regret reiterate
            rejoice rejoin relate remark remind reminisce repeat reprimand request respond retell retort retweet reveal rue
            say scoff scold scrawl scream scribble shout shrug sigh sneer sniff snitch sob specify speculate spell spill
            sputter squeal stammer stipulate stress stutter suggest summarise summarize surmise swear swoon tattle taunt
            tell testify theorise theorize thunder trumpet tut tweet urge vent verify vow wail warble warn weep whine
            whisper wisecrack wonder write yell""";

    /** Verbs whose quoted object describes rather than says: called her “brave”. */
    private static final String DESCRIBING = """
            accuse applaud attack blame blast brand call characterise characterize charge christen cite commend compare
            condemn credit criticise criticize decry deem defend denounce describe dismiss dub express extol hail issue
            label laud liken mock nickname offer portray praise question quote read refer reference reject ridicule salute
            slam term thank tout welcome""";

    /** Verbs that have other uses as often. */
    private static final String WEAK = """
            answer beam begin believe claim comment crack demand echo estimate feel hope indicate instruct kid laugh message note
            object offer pen phrase post pray press promise propose rail reason reassure reckon remember reply report riff rule share
            signal sing snap state tease text think toast underline underscore volunteer wax worry""";

    /** Verbs of opinion: with "as" they describe: saw it as a “betrayal”. */
    private static final String VIEWING = """
            admire bash belittle denigrate depict deride disparage frame herald lambaste paint pan pillory pitch present
            regard shrug trash view wave""";

    /** Verbs whose forms do not follow the rule, each with its own. */
    private static final String IRREGULAR = """
            admit admitted admits admitting
            aver averred avers averring
            beg begged begs begging
            begin began begun begins beginning
            blab blabbed blabs blabbing
            blog blogged blogs blogging
            chide chided chides
            clarify clarified clarifies clarifying
            concur concurred concurs
            confide confided confides confiding
            cry cried cries crying
            decry decried decries
            demur demurred demurs
            deny denied denies denying
            dub dubbed dubs dubbing
            e-mail e-mailed e-mails e-mailing
            extol extolled extols extolling
            feel felt feels feeling
            fret fretted frets fretting
            gab gabbed gabs gabbing
            hint hinted hints
            imply implied implies implying
            instagram instagrammed
            kid kidded kids kidding
            label labeled labelled labels labeling
            pen penned pens
            plead pleaded pled pleads
            post posted posts posting
            query queried queries querying
            quip quipped quips quipping
            quiz quizzed quizzes quizzing
            rail railed rails
            read read reads reading
            rebut rebutted rebuts
            recommend recommended recommends recommending
            refer referred refers referring
            reply replied replies replying
            retell retold retells
            rue rued rues
            rule ruled
            say said says saying
            signal signaled signalled signals
            sing sang sung sings singing
            sob sobbed sobs sobbing
            specify specified specifies
            spell spelled
            sputter sputtered
            swear swore sworn swears
            tell told tells telling
            term termed terms
            testify testified testifies testifying
            think thought thinks thinking
            underline underlined underlines underlining
            weep wept weeps weeping
            worry worried worries
            write wrote writes written writing
            """;

    /** Verbs that are nouns as well. */
    private static final Set<String> NOUNS = Lexicon.words("""
            advise answer appeal attack blame blast blog boast brand caption challenge chant charge cite claim comment
            complaint crack credit criticism cry defend demand detail dispute e-mail email estimate gasp giggle gripe groan
            hint hope issue joke label laugh lecture message moan mock nickname note object offer pen phrase pitch plead
            pledge post praise promise propose protest query question quiz quote rant rave read reason recount remark reply
            report request reveal rule salute scream share shout sigh signal slam snitch state taunt term text think toast tweet
            urge vow welcome whisper worry yell""");

    /** Verbs behind which a name is the one who is told. */
    private static final Set<String> TAKING_PERSON = Set.of("tell", "ask", "assure", "remind", "inform", "call", "thank",
            "advise");

    private static final Set<String> THOUGHT = Set.of("believe", "feel", "hope", "think");

    private static final Map<String, String> LEMMAS = new HashMap<>();
    private static final Map<String, String> VIEWS = new HashMap<>();
    private static final Set<String> DESCRIBING_LEMMAS = Lexicon.words(DESCRIBING);
    private static final Set<String> WEAK_LEMMAS = Lexicon.words(WEAK);

    static {
        IRREGULAR.lines().forEach(line -> {
            var forms = line.split(" ");
            for (String form : forms) {
                LEMMAS.putIfAbsent(form, forms[0]);
            }
        });
        for (String verbs : new String[] { SAYING, DESCRIBING, WEAK }) {
            Lexicon.words(verbs).stream().filter(verb -> !LEMMAS.containsKey(verb)).forEach(verb -> regular(verb, LEMMAS));
        }
        Lexicon.words(VIEWING).forEach(verb -> regular(verb, VIEWS));
        Lexicon.words("cast casting saw sees seeing").forEach(form -> VIEWS.put(form, form));
    }

    private CueVerbs() {
    }

    private static void regular(String verb, Map<String, String> lemmas) {
        var stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        var last = verb.charAt(verb.length() - 1);
        var consonantY = last == 'y' && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        var hissing = last == 's' || last == 'x' || last == 'z' || verb.endsWith("sh") || verb.endsWith("ch");
        var root = consonantY ? verb.substring(0, verb.length() - 1) + "i" : stem;
        for (String form : new String[] { verb, consonantY ? root + "es" : verb + (hissing ? "es" : "s"), root + "ed",
                verb.endsWith("ee") ? verb + "ing" : stem + "ing" }) {
            lemmas.putIfAbsent(form, verb);
        }
    }

    /** The verb of which this is a form; null where it is none of ours. */
    static String lemma(String form) {
        return LEMMAS.get(form);
    }

    private static boolean isOf(Set<String> lemmas, String form) {
        var lemma = lemma(form);
        return lemma != null && lemmas.contains(lemma);
    }

    static boolean describes(String form) {
        return isOf(DESCRIBING_LEMMAS, form);
    }

    /** Whether the form is one of a verb of opinion. */
    static boolean views(String form) {
        return VIEWS.containsKey(form);
    }

    /** Whether the form is one of to quote, whose subject is another than who speaks. */
    static boolean quotes(String form) {
        return "quote".equals(lemma(form));
    }

    /** Whether the form is one of a verb of thought. */
    static boolean thinks(String form) {
        return isOf(THOUGHT, form);
    }

    static boolean isWeak(String form) {
        return isOf(WEAK_LEMMAS, form);
    }

    /** Whether the form is one of a verb of nothing but saying. */
    static boolean says(String form) {
        return lemma(form) != null && !isWeak(form) && !describes(form);
    }

    /** Whether the name behind the form is the one who is told. */
    static boolean takesPerson(String form) {
        return isOf(TAKING_PERSON, form);
    }

    /** Whether the form may be a noun: a claim, his tweets. */
    static boolean mayBeNoun(String form) {
        return isOf(NOUNS, form) && (form.equals(lemma(form)) || form.endsWith("s"));
    }
}
