package org.pullquote.reading;

import java.util.Arrays;
import java.util.Set;

/** Words that the reader knows by what they do in a sentence. */
final class Lexicon {

    /** Pronouns that can be the subject of a verb of saying. */
    static final Set<String> SUBJECT_PRONOUNS = words("""
            he i it she they we who""");

    /** What may stand between a subject and its verb. */
    static final Set<String> AUXILIARIES = words("""
            'd 'll 's afterward afterwards again already also always are be been being bluntly can could did do does even
            famously flatly further had has have herself himself instead is just later may meanwhile might must never now
            often once only previously publicly quickly recently repeatedly reportedly should simply soon still themselves
            then today was were will would yesterday""");

    /** What a noun phrase begins with. */
    static final Set<String> DETERMINERS = words("""
            a an another both each every few five four her his its many most my no one other our several six some such that
            the their these this those three two your""");

    /** Prepositions. */
    static final Set<String> PREPOSITIONS = words("""
            about across after against amid among as at before behind between beyond by despite during for from in inside
            into like near of on outside over per than through throughout to toward towards under unlike upon via with
            within without""");

    /** What joins clauses or begins one. */
    static final Set<String> CONJUNCTIONS = words("""
            although and because but if or since so that though unless until when where whereas which while who whom whose
            yet""");

    /** What begins a clause that depends on another. */
    static final Set<String> SUBORDINATING = words("""
            after although as because before if once since though until when while""");

    /** What stands in front of a name and is no part of it. */
    static final Set<String> TITLES = words(
            """
                    actor actress admiral ambassador anchor attorney aunt author baron baroness capt captain chairman chairwoman chancellor chef
                    coach col comedian commissioner congressman congresswoman dame deputy detective director doctor dr filmmaker
                    former gen gov governor hon judge justice king lady lieutenant lord lt mama mayor minister miss mr mrs ms
                    officer papa pope president prime prince princess producer prof professor queen rabbi rapper rep reporter rev reverend rt
                    saint secretary sen senator sergeant sgt shadow sheriff singer sir uncle vice writer""");

    /** Titles by which, with one name, people are known: Queen Latifah. */
    static final Set<String> NOBLE = words("""
            king lady lord pope prince princess queen""");

    /** In front of a surname, and telling nothing else of somebody. */
    static final Set<String> HONORIFICS = words("miss mr mrs ms");

    /** What stands behind a name. */
    static final Set<String> SUFFIXES = words("""
            ii iii iv jr sr""");

    /** What stands between an organisation or a rank and a name: Harbour Films CEO Ann Smith. */
    static final Set<String> OFFICES = words(
            """
                    administrator adviser advisor aide ambassador archbishop assemblyman assemblywoman attorney bishop captain
                    cardinal ceo cfo chair chairman chairwoman chancellor chief class co-founder colonel commander commissioner
                    co-chair co-chairman congressman congresswoman controller coo coordinator councillor councilman councilor councilwoman counsel delegate
                    detective director editor envoy executive founder governor judge justice lawmaker leader legislator lieutenant
                    magistrate manager mayor mep minister mp nominee officer premier president producer prosecutor publicist
                    secretary secretary-general senator sergeant sheriff speaker spokesman spokesperson spokeswoman strategist
                    superintendent treasurer undersecretary whip""");

    /** Small words inside names. */
    static final Set<String> NAME_PARTICLES = words("""
            al bin da de del den der di dos du el ibn la le san st ten ter van von y""");

    /** Capitalised words that begin no name. */
    static final Set<String> NOT_NAMES = words("""
            a about above according added after all also although american americans among an and another any apr april as asked
            at aug august because before below between both but by dec december democrat democratic democrats despite don't
            dr during each earlier eight even ever every feb february few first five follow for four friday from get given
            gov he he'd her here his how however i i'd i'll i'm i've if image in indeed instead into it its jan
            january jul july jun june just last later less let like many mar march may maybe meanwhile monday more
            moreover most mr mrs ms my next nine no not nov november now oct october of oh on one only or other our over
            perhaps photo read rep republican republicans said saturday says second seems sen sep sept september seven
            several she since six so some still such sunday ten that the their then there these they
            they're they've third this those though three thursday to told tuesday two under unless until video we we'll
            we're we've wednesday well what when where which while who whom whose why with yes yet you you're your""");

    /** Words that names of organisations, places and events hold. */
    static final Set<String> ORGANIZATION_WORDS = words(
            """
                    academy administration affairs agency airport alliance amazon apple arena army association authority avenue
                    awards bank beach board boulevard broadcasting bureau campaign caucus center centre club coalition college
                    commission committee commons company conference congress corp cosmopolitan council county court daily department
                    disney elle entertainment facebook federation fellowship festival films force forces foundation fund gala gazette group
                    guild hbo herald hospital hotel house hulu inc initiative instagram institute institution island islands journal
                    kingdom league lionsgate magazine media ministry museum nations netflix network news office palace paramount
                    party people pictures police post press productions publishing radio records relations reporter representatives
                    republic rights rolling school senate service stadium states studio studios television theater theatre tiktok times tour
                    tribune tv twitter union universal university vanity variety vogue warner weekly year youtube""");

    /** Words whose point ends no sentence. */
    static final Set<String> ABBREVIATIONS = words("""
            a.m ala apr ariz aug ave blvd calif capt co col colo conn corp d-n.y d.c dec dept dr e.g est etc feb fla ga gen
            gov hon i.e inc ind jan jr jul jun ky la lt ltd mar mich minn mo mr mrs ms n.c n.h n.j n.y nev nov oct okla ore
            p.m pa prof r-s.c rep rev s.c sen sep sept sgt sr st tenn u.k u.n u.s va vs wis""");

    /** What makes an organisation of the name in front of it: the Smith campaign. */
    static final Set<String> ORGANIZATION_NOUNS = words("""
            account administration camp campaign company estate family foundation group label office team""");

    /** Words that tell how many or which part: a number of senators. */
    static final Set<String> QUANTITIES = words("""
            all both coalition couple dozens group handful hundreds lots majority many members most none number one panel
            plenty several some thousands""");

    /** Words that headlines capitalise and that are no names. */
    static final Set<String> COMMON_WORDS = words("""
            a about actor actress after also always an and are at attendees back before birthday breaking brother call calls
            comedian confirms daughter days daytime dear denies did didn't director does doesn't during earlier editor
            either enter even ever except exclusive fans father flashes following for former from get gets go goes guests
            had happy has have her hey his hits hollywood host how husband in insiders is isn't judge judges just last late
            later lead legend life love make makes model months more mother my neither never new next no of ok okay on only
            opens or our out photos please producer put puts rapper read reality related reports reps reveals rumors said
            say says see shares since singer sister slams son source sources speaking star stars step steps still superstar
            take takes talks thank thanks that the their these this those to today tomorrow turn turns update video was
            watch week what when where who why wife with without won't years yes yesterday your""");

    /** What stands in front of a title: the film “Heat”. */
    static final Set<String> TITLE_NOUNS = words("""
            album anthem anthology ballad biopic blockbuster book books called classic comedy comedy-drama documentary
            docuseries drama dramedy entitled episode episodes essay film film's films finale flick franchise hit memoir
            miniseries movie movies musical novel novels opera painting pilot play podcast poem prequel reboot remake romcom
            sequel series show show's shows single sitcom song songs spin-off spinoff starring thriller title titled track
            trilogy""");

    /** Words that sentences are made of and titles seldom. */
    static final Set<String> SPOKEN_WORDS = words("""
            am are aren't be been can can't could did didn't do does doesn't don't get go going got had has have he he's i
            i'll i'm i've is isn't it it's know let's made make may might must need said say see she she's should that's
            there's they they're think want was wasn't we we'll we're we've were will won't would you you're""");

    /** What a known person is called when not by name: the actress. */
    static final Set<String> ROLES = words("""
            actor actress alum anchor artist athlete author beauty billionaire blogger blonde bombshell boxer broadcaster
            brunette businessman businesswoman candidate challenger champ champion chef choreographer co-host co-star
            columnist comedian comedienne comic composer congressman congresswoman contender contributor correspondent
            costar creator critic crooner dancer designer director diva dj drummer duchess duke editor editor-in-chief
            entertainer entrepreneur filmmaker finalist footballer front-runner frontman frontrunner frontwoman funnyman
            governor guitarist heartthrob heiress historian hitmaker honoree hopeful host icon incumbent influencer
            journalist laureate lawmaker legend lister lyricist maestro matriarch mayor model mogul momager moviemaker
            musician native newcomer newlywed nominee novelist patriarch performer personality philanthropist playwright
            politician presenter president prince princess producer professor pundit rapper reporter reviewer rocker
            screenwriter secretary senator showrunner singer singer-songwriter skater socialite songstress songwriter star
            starlet supermodel superstar talent teenager thespian veteran vlogger vocalist winner wrestler writer youtuber""");

    /** Who speaks without a name of their own: her manager, a source. */
    static final Set<String> RELATIONS = words(
            """
                    agent aide analyst assistant attorney aunt barrister biographer bodyguard boss boyfriend bride brother ceo chairman
                    chairwoman chief child classmate coach colleague commenter cousin dad daughter deputy detective doctor driver ex
                    ex-boyfriend ex-girlfriend ex-husband ex-wife executive expert eyewitness fan father fiance fiancee fiancé
                    fiancée follower founder friend girlfriend grandfather grandmother groom heir housekeeper husband insider judge
                    landlord lawyer manager mom mother mum nanny neighbor neighbour nephew niece officer official onlooker owner pal
                    parent partner psychologist publicist rep representative sister solicitor son source spokesman spokesperson spokeswoman
                    stepdaughter stepfather stepmother stepson stylist teacher therapist trainer twin uncle user viewer widow
                    widower wife witness""");

    /** What else may stand in front of somebody's name: Kestrel ally Ann Smith. */
    static final Set<String> EPITHETS = words("""
            activist ally astronaut backer campaigner counterpart donor economist engineer
            graduate head hubby hunk king lobbyist loyalist organiser organizer peer pollster protester queen
            researcher resident scholar scientist siren specialist student supporter surgeon surrogate victim""");

    /** Whom a party's name describes: the Norland Democrat. */
    static final Set<String> PARTIES = words("""
            conservative democrat liberal republican tory""");

    /** What somebody is called by where they come from: the New Zealander. */
    static final Set<String> NATIVES = words("""
            american australian brazilian briton californian canadian dubliner dutchman englishman englishwoman frenchman
            frenchwoman german glaswegian icelander irishman irishwoman italian liverpudlian londoner mancunian mexican
            norwegian parisian scot scotsman scotswoman spaniard swede texan welshman welshwoman zealander""");

    /** Nouns for what somebody said or wrote: a statement, a tweet. */
    static final Set<String> CUE_NOUNS = words("""
            ad answer answers article blog caption chant chants column comment comments e-mail editorial email headline
            interview introduction letter mantra memo message motto note op-ed post press question release remark remarks
            report shirt sign signs slogan speech statement story testimony transcript tweet video words""");

    /** Days. */
    static final Set<String> DAYS = words("""
            friday monday saturday sunday thursday today tuesday wednesday""");

    private Lexicon() {
    }

    static Set<String> words(String words) {
        return Set.copyOf(Arrays.asList(words.split("\\s+")));
    }
}
