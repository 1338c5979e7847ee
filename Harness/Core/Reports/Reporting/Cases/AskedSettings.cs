using System.Collections.Immutable;
using Gridlock.Core.Players;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Reporting.Cases;

/// <summary>How players were asked in a run, in words that a person can compare.</summary>
internal sealed class AskedSettings
{
    private readonly Dictionary<ReportPlayer, SortedSet<string>> _settings = [];

    public ImmutableDictionary<ReportPlayer, string> ToWords() =>
        _settings.ToImmutableDictionary(
            static player => player.Key,
            static player => string.Join(" or ", player.Value)
        );

    public void Add(MatchRecord match, ReportPlayer player)
    {
        if (!_settings.TryGetValue(player, out SortedSet<string>? own))
        {
            _settings[player] = own = new SortedSet<string>(StringComparer.Ordinal);
        }
        // A match without a call says nothing of how it would have asked.
        if (match.Rounds is [{ Attempts: [var call, ..] }, ..])
        {
            own.Add(Words(match.Start, call.Intent));
        }
    }

    private static string Words(MatchStarted match, CallIntent call)
    {
        // Repeats take the same styles in another order.
        string[] styles = [.. (match.Verify ?? []).Distinct().Order(StringComparer.Ordinal)];
        IEnumerable<string> words =
        [
            match.Rounds == 1 ? "1 check" : $"{match.Rounds} checks",
            .. styles.Length == 0 || match.Rounds == 0 ? [] : new[] { $"asked as {string.Join(" and ", styles)}" },
            .. PlayerOptions.Of(call.Options).Words(call.OutputLimit),
        ];
        return string.Join(", ", words);
    }
}
