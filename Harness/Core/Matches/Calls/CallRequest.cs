using System.Collections.Immutable;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Matches.Calls;

/// <summary>One call that is to be made.</summary>
/// <param name="Round">0 is the solve round.</param>
/// <param name="OutputLimit">The tokens that the answer may have; null sends no limit.</param>
internal sealed record CallRequest(
    string Match,
    int Round,
    int Attempt,
    ImmutableArray<Turn> Conversation,
    long Seed,
    int? OutputLimit
)
{
    /// <summary>As the journal keeps it.</summary>
    public CheckAsked? Asked { get; init; }

    /// <summary>Unique in the run.</summary>
    public string Call => $"{Match}.r{Round}.a{Attempt}";
}
