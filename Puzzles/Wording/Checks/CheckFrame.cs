using System.Collections.Immutable;

namespace Gridlock.Puzzles.Wording.Checks;

/// <summary>The sentences of verification messages in one language; "shown" is an arrangement that the message itself holds, the other
/// one is what the player gave before.</summary>
internal abstract class CheckFrame
{
    private static readonly ImmutableArray<CheckFrame> s_frames =
    [
        new EnglishCheckFrame(),
        new GermanCheckFrame(),
        new SpanishCheckFrame(),
    ];

    internal static CheckFrame Of(Language language) => s_frames[(int)language];

    internal abstract string Or { get; }

    internal abstract string FormHeading { get; }

    /// <summary>How to answer that no arrangement, or more than one, satisfies all conditions.</summary>
    internal abstract string Claims { get; }

    internal abstract string Confidence { get; }

    internal abstract string End { get; }

    /// <summary>The line above an arrangement that is shown.</summary>
    internal abstract string Showing(Stance stance);

    /// <summary>Null for a stance that says nothing about the arrangement.</summary>
    internal abstract string? Opening(Stance stance, int condition, bool isShown);

    internal abstract string Task(bool isShown);

    /// <summary>What the members of the answer are.</summary>
    internal abstract string Form(int conditions, bool isShown);
}
