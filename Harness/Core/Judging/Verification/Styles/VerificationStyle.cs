using Gridlock.Puzzles.Wording.Checks;

namespace Gridlock.Core.Judging.Verification.Styles;

/// <summary>How a verification round is asked for.</summary>
/// <param name="Stance">What is said of the arrangement.</param>
public sealed record VerificationStyle(Stance Stance)
{
    /// <summary>The neutral check of the answer before.</summary>
    public static VerificationStyle Usual { get; } = new(Stance.Check);

    /// <summary>Whether a claim is to be true or a planted arrangement right; null has it drawn.</summary>
    public bool? Truth { get; init; }

    /// <summary>True to begin a new conversation, which holds the puzzle and the arrangement.</summary>
    public bool Fresh { get; init; }

    /// <summary>True to have the player say how sure it is.</summary>
    public bool AsksConfidence { get; init; }

    /// <summary>The words under which rounds of one kind are counted together: the stance, and whether the conversation is fresh.</summary>
    public string Group => StyleWords.Of(Stance) + (Fresh ? StyleWords.Fresh : "");

    /// <summary>As users write it, such as "planted-near+fresh".</summary>
    public override string ToString() =>
        StyleWords.Of(this) + (Fresh ? StyleWords.Fresh : "") + (AsksConfidence ? StyleWords.Confidence : "");
}
