using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Gates.Identity;

/// <summary>What one case shows of who answered, apart from what was answered.</summary>
/// <param name="Model">The model that the provider says answered.</param>
/// <param name="Fingerprint">The provider's system fingerprint.</param>
/// <param name="Route">The provider behind a router.</param>
/// <param name="Prompt">16 hex digits that change with the text of the first request.</param>
/// <param name="PromptCharacters">UTF-16 units of that text.</param>
/// <param name="PromptTokens">As the provider counted them.</param>
/// <param name="Theme">Of the puzzle's names; null where it was not kept.</param>
public sealed record ModelSight(
    string? Model,
    string? Fingerprint,
    string? Route,
    string Prompt,
    int PromptCharacters,
    long? PromptTokens,
    string? Theme = null
)
{
    private const int PromptDigits = 16;

    /// <summary>Null where no call was answered.</summary>
    public static ModelSight? Of(MatchRecord match, string theme)
    {
        CallRecord? call = match
            .Rounds.Where(static round => round.Number == 0)
            .Select(static round => round.Call)
            .FirstOrDefault(static call => call.Final is not null);
        if (call?.Final is not { } final)
        {
            return null;
        }
        string prompt = string.Concat(call.Messages.Select(static message => message.Text));
        bool isCounted = final.Usage is { Input: not null, Source: not "estimated" };
        return new ModelSight(
            final.ServedModel,
            final.Fingerprint,
            final.Route,
            DocumentHash.Of(prompt).Split(':')[^1][..PromptDigits],
            prompt.Length,
            isCounted ? final.Usage!.Input : null,
            theme
        );
    }
}
