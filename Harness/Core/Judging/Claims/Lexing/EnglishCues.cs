namespace Gridlock.Core.Judging.Claims.Lexing;

/// <summary>English words that shape a claim.</summary>
internal static class EnglishCues
{
    public const string Numbers = "one two three four five six seven eight";
    public const string Ordinals = "first/leftmost second third fourth fifth sixth seventh eighth";

    public static readonly (Cue, string)[] Words =
    [
        (
            Cue.Verb,
            """
            is are be being been was were stands stand stood sits sit lives live lived living resides reside holds hold
            contains contain has have having had houses stays stay goes go going belongs belong located placed put
            assigned remains remain becomes become lies lie drinks drink loves love likes like owns keeps keep eats eat
            smokes smoke uses use prefers prefer enjoys enjoy wears plays works grows must can cannot can't will shall
            should would could might may isn't aren't wasn't doesn't don't didn't won't needn't couldn't shouldn't
            wouldn't needs has left's he's she's it's that's there's fits fit falls fall comes come sitting standing
            positioned situated found displayed kept stored seen matched paired there
            """
        ),
        (
            Cue.Not,
            """
            not cannot can't isn't aren't wasn't weren't doesn't don't didn't won't couldn't shouldn't wouldn't never
            hasn't haven't mustn't ≠ without no nowhere cant isnt
            """
        ),
        (Cue.In, "in at inside into within on to for @ under"),
        (
            Cue.ColumnNoun,
            "house houses column columns position positions slot slots place places spot spots col cols h pos hse"
        ),
        (Cue.RowNoun, "row rows r"),
        (
            Cue.Possible,
            """
            can could may might possible possibly perhaps maybe potentially probably likely candidate candidates
            option options either possibilities possibility choices choice available
            """
        ),
        (Cue.Certain, "must only definitely certainly forced fixed"),
        (Cue.Would, "would were 'd he'd she'd it'd they'd wouldn't"),
        (Cue.If, "if unless whenever when"),
        (
            Cue.Suppose,
            """
            suppose supposing assume assuming assumed assumes hypothetically hypothesis hypothesize
            hypothesise imagine assumption guess guessing tentatively tentative
            """
        ),
        (
            Cue.Relation,
            """
            left right next adjacent neighbor neighbors neighbour neighbours neighboring neighbouring beside between
            before after above below apart near away side immediately directly behind ahead across same sides
            neighbor's further farther earlier later opposite consecutive touching relative
            """
        ),
        (Cue.Direct, "directly immediately just"),
        (Cue.Left, "left"),
        (Cue.Right, "right"),
        (
            Cue.Boundary,
            """
            so because since as while whereas although though then therefore thus hence consequently meaning means mean
            implies imply implying given but however leaving leaves leave if when unless until where such thereby
            accordingly otherwise considering knowing making makes deduce conclude know indicates follows
            """
        ),
        (Cue.And, "and & plus also"),
        (Cue.Or, "or"),
        (Cue.Either, "either"),
        (Cue.But, "but"),
        (Cue.Pronoun, "he she it they this he's she's it's they're he'd she'd it'd them"),
        (
            Cue.Contradiction,
            """
            contradicts contradict contradiction contradicting contradictory impossible conflict conflicts
            conflicting violates violate violating violation violated fails fail failed failing invalid incorrect wrong
            inconsistent breaks clash clashes clashing incompatible contradicted unworkable
            """
        ),
        (
            Cue.CiteNoun,
            """
            clue clues condition conditions rule rules statement statements hint hints fact facts constraint constraints
            premise premises cond conds point points
            """
        ),
        (
            Cue.Report,
            """
            says say places states state stated tells indicates indicate specifies mentions gives requires require
            stating saying notes reads
            """
        ),
        (
            Cue.Unsure,
            """
            whether indication information mention mentioned evidence unclear unknown uncertain unsure determine figure find check see wonder who's where's
            what's verify
            """
        ),
        (
            Cue.Then,
            "then therefore thus hence so consequently accordingly finally means meaning implies imply follows deduce conclude"
        ),
        (Cue.Try, "try trying tried test testing let's let explore attempt attempting"),
        (Cue.Anyone, "person one someone somebody owner occupant resident people individual man woman"),
        (Cue.Relative, "who which that whose whom"),
        (Cue.Neither, "neither nor"),
        (
            Cue.Takes,
            """
            takes take taken occupies occupy occupied gets get owns is are be has have holds hold contains contain
            houses assigned
            """
        ),
        (Cue.Last, "last rightmost final"),
        (Cue.Middle, "middle centre center central"),
        (
            Cue.Withdraw,
            """
            otherwise instead reconsider back backtrack revisit restart rethink correct alternatively alternative
            reevaluate scrap scratch discard conversely
            """
        ),
        (Cue.Section, "step conclusion final finally solution answer summary grid table answer"),
        (
            Cue.Denies,
            """
            eliminated excluded ruled excludes eliminates eliminate exclude eliminating excluding ruling
            """
        ),
        (
            Cue.Determiner,
            "the a an his her its their this that each every another any some our my your these those which what"
        ),
        (Cue.Order, "order arrangement sequence lineup layout configuration assignment"),
        (Cue.Respectively, "respectively"),
        (Cue.Case, "case scenario option possibility attempt"),
        (Cue.Except, "than except besides unlike"),
        (Cue.Counts, "least most one two three"),
        (Cue.Top, "top upper"),
        (Cue.Bottom, "bottom lower"),
        (Cue.OrdinalSuffix, "st nd rd th"),
        (Cue.Of, "of to from with"),
        (Cue.Doubt, "wait hmm hm actually hold oops"),
        (Cue.By, "by"),
        (Cue.More, "more others other"),
        (Cue.It, "it it's"),
        (Cue.Plural, "they them they're they'd"),
        (Cue.With, "with"),
        (Cue.Works, "work works fit fits possible allowed valid feasible true consistent satisfy satisfied hold holds"),
        (Cue.Outside, "we i you there there's let us i'll we'll i'm we're we've"),
        (Cue.Is, "is are was be being he's she's it's that's"),
        (Cue.Consider, "consider examine imagine"),
    ];
}
