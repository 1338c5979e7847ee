using System.Collections.Immutable;

namespace Gridlock.Core.Matches.Calls;

/// <summary>One call that is to be made.</summary>
/// <param name="Round">0 is the solve round.</param>
internal sealed record CallRequest(
    string Call,
    string Match,
    int Round,
    int Attempt,
    ImmutableArray<Turn> Conversation,
    long Seed
);
