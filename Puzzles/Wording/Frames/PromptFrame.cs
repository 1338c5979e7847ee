using System.Collections.Immutable;

namespace Gridlock.Puzzles.Wording.Frames;

/// <summary>What stands around the conditions in a prompt of one language.</summary>
internal abstract class PromptFrame
{
    private static readonly ImmutableArray<PromptFrame> Frames =
    [
        new EnglishFrame(),
        new GermanFrame(),
        new SpanishFrame(),
    ];

    internal abstract string ConditionsHeading { get; }

    internal abstract string MeaningsHeading { get; }

    /// <summary>What there is to do, and that no or several arrangements are answers as well.</summary>
    internal abstract string Task { get; }

    internal static PromptFrame Of(Language language) => Frames[(int)language];

    /// <summary>The places, what fills them, and the words before the list of kinds.</summary>
    internal abstract string LineUp(Labels labels);

    internal abstract string Vault(Labels labels);

    internal abstract string CategoriesHeading { get; }

    /// <summary>Said of every line-up: that two kinds may share a place.</summary>
    internal abstract string SharedPlaces(Labels labels);

    /// <summary>How an allocation has to be written, down to the last line; names stand for the grid's cells.</summary>
    internal abstract string AnswerFormat(Labels labels, bool isVault);
}
