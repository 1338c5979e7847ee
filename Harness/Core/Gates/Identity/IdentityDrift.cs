using System.Collections.Immutable;
using System.Globalization;
using Gridlock.Core.Gates.Cases;

namespace Gridlock.Core.Gates.Identity;

/// <summary>Something by which the candidate is another than the baseline was, whatever it answers.</summary>
/// <param name="Kind">"servedModel", "fingerprint", "route" or "tokenizer".</param>
/// <param name="Pattern">The sentence, with {0}, {1}... for what the providers said of themselves.</param>
/// <param name="Seen">What they said, fit to be shown.</param>
public sealed record IdentityDrift(string Kind, string Pattern, ImmutableArray<string> Seen)
{
    /// <summary>For people.</summary>
    public string Sentence => Marked(static word => word);

    /// <summary>Empty where everything that both sides show is the same.</summary>
    public static ImmutableArray<IdentityDrift> Between(
        IReadOnlyCollection<MeasuredCase> baseline,
        IReadOnlyCollection<MeasuredCase> candidate
    )
    {
        IEnumerable<IdentityDrift?> found =
        [
            Words("servedModel", "The served model", baseline, candidate, static sight => sight.Model),
            Words("fingerprint", "The system fingerprint", baseline, candidate, static sight => sight.Fingerprint),
            Words("route", "The provider behind the router", baseline, candidate, static sight => sight.Route),
            TokenizerDrift.Between(baseline, candidate),
        ];
        return [.. found.OfType<IdentityDrift>()];
    }

    /// <summary>The sentence with the providers' own words set apart.</summary>
    public string Marked(Func<string, string> mark) =>
        string.Format(CultureInfo.InvariantCulture, Pattern, [.. Seen.Select(mark)]);

    private static IdentityDrift? Words(
        string kind,
        string what,
        IEnumerable<MeasuredCase> baseline,
        IEnumerable<MeasuredCase> candidate,
        Func<ModelSight, string?> word
    )
    {
        var was = SeenWords.Of(baseline, word);
        var now = SeenWords.Of(candidate, word);
        // Where one side shows nothing, nothing is known to have changed; where each answer has its own word, a new one is none.
        if (was.Cases == 0 || now.Cases == 0 || was.IsNewEachTime)
        {
            return null;
        }
        SeenWords fresh = now.Without(was);
        SeenWords gone = was.Missed(now);
        return fresh.Cases == now.Cases ? new IdentityDrift(kind, what + " was {0} and is {1}.", [$"{was}", $"{now}"])
            : fresh.Cases > 0
                ? new IdentityDrift(
                    kind,
                    $"{what} was {{0}}, and in {fresh.Cases} of {now.Cases} cases is {{1}}.",
                    [$"{was}", $"{fresh}"]
                )
            : gone.Cases > 0
                ? new IdentityDrift(
                    kind,
                    $"{what} is never {{0}} in {now.Cases} cases, which it was in {gone.Cases} of {was.Cases}.",
                    [$"{gone}"]
                )
            : null;
    }
}
