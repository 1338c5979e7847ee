using Gridlock.Core.Judging.Loose;

namespace Gridlock.Core.Judging.Answers;

/// <summary>The words by which an answer says that there is no allocation, or more than one.</summary>
internal static class Claims
{
    public const string NoSolution = "no solution";
    public const string MoreThanOne = "more than one";

    private static readonly HashSet<string> s_none =
    [
        "nosolution",
        "nosolutions",
        "nosolutionexists",
        "nosolutionpossible",
        "nosolutionfound",
        "nopossiblesolution",
        "novalidsolution",
        "thereisnosolution",
        "hasnosolution",
        "noarrangement",
        "novalidarrangement",
        "noarrangementexists",
        "noarrangementsatisfiesallconditions",
        "impossible",
        "unsatisfiable",
        "unsolvable",
        "contradiction",
        "keinelösung",
        "esgibtkeinelösung",
        "unlösbar",
        "unmöglich",
        "sinsolución",
        "nohaysolución",
        "notienesolución",
        "ningunasolución",
        "imposible",
    ];

    private static readonly HashSet<string> s_several =
    [
        "morethanone",
        "morethanonesolution",
        "morethanonearrangement",
        "thereismorethanone",
        "thereismorethanonesolution",
        "morethanonearrangementsatisfiesallconditions",
        "multiple",
        "multiplesolutions",
        "multiplearrangements",
        "severalsolutions",
        "notunique",
        "nouniquesolution",
        "ambiguous",
        "mehralseine",
        "mehralseinelösung",
        "mehralseineanordnung",
        "mehrerelösungen",
        "nichteindeutig",
        "mehrdeutig",
        "másdeuna",
        "másdeunasolución",
        "másdeunadisposición",
        "variassoluciones",
        "ambiguo",
    ];

    /// <summary>Null for words that say neither.</summary>
    public static Answer? Of(string written)
    {
        string plain = NameIndex.Plain(written.Trim().TrimEnd('!'));
        return s_none.Contains(plain) ? new Answer.NoSolution()
            : s_several.Contains(plain) ? new Answer.MoreThanOne()
            : null;
    }

    /// <summary>The claim that stands alone in a grid's place, also within brackets; null if none does.</summary>
    public static Answer? In(LooseNode grid) =>
        grid switch
        {
            LooseNode.Word { IsText: true } word => Of(word.Value),
            LooseNode.List { IsComplete: true, Items: [var only] } => In(only),
            _ => null,
        };

    /// <summary>True for the very words that the prompt asks for.</summary>
    public static bool IsAsAsked(LooseNode grid) =>
        grid is LooseNode.Word { IsText: true, IsComplete: true, Value: NoSolution or MoreThanOne };
}
