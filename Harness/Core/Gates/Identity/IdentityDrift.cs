using System.Collections.Immutable;
using System.Globalization;

namespace Gridlock.Core.Gates.Identity;

/// <summary>Something by which the candidate is another than the baseline was, whatever it answers.</summary>
/// <param name="Kind">"servedModel", "fingerprint", "route" or "tokenizer".</param>
/// <param name="Sentence">For people.</param>
public sealed record IdentityDrift(string Kind, string Sentence)
{
    /// <summary>Prompts of themes of real words differ by less than this in tokens a character, whatever the theme.</summary>
    private const double SameTokenizer = 0.15;

    private const int FewPrompts = 5;
    private const int MostCharacters = 120;

    /// <summary>Empty where everything that both sides show is the same.</summary>
    public static ImmutableArray<IdentityDrift> Between(
        IReadOnlyCollection<ModelSight> baseline,
        IReadOnlyCollection<ModelSight> candidate
    )
    {
        IEnumerable<IdentityDrift?> found =
        [
            Words("servedModel", "The served model", baseline, candidate, static sight => sight.Model),
            Words("fingerprint", "The system fingerprint", baseline, candidate, static sight => sight.Fingerprint),
            Words("route", "The provider behind the router", baseline, candidate, static sight => sight.Route),
            Tokenizer(baseline, candidate),
        ];
        return [.. found.OfType<IdentityDrift>()];
    }

    private static IdentityDrift? Words(
        string kind,
        string what,
        IEnumerable<ModelSight> baseline,
        IEnumerable<ModelSight> candidate,
        Func<ModelSight, string?> word
    )
    {
        string[] was = Seen(baseline, word);
        string[] now = Seen(candidate, word);
        // Where one side shows nothing, nothing is known to have changed; and a check that stops early need not see all that there is.
        return was.Length == 0 || now.Length == 0 || !now.Except(was).Any()
            ? null
            : new IdentityDrift(kind, $"{what} was {string.Join(", ", was)} and is {string.Join(", ", now)}.");
    }

    /// <summary>A server's own words stand in sentences: without what breaks a line, and not without end.</summary>
    private static string[] Seen(IEnumerable<ModelSight> sights, Func<ModelSight, string?> word) =>
        [.. sights.Select(word).OfType<string>().Select(Plain).Distinct().Order(StringComparer.Ordinal)];

    private static string Plain(string word) =>
        new([.. word.Take(MostCharacters).Select(static letter => char.IsControl(letter) ? ' ' : letter)]);

    private static IdentityDrift? Tokenizer(
        IReadOnlyCollection<ModelSight> baseline,
        IReadOnlyCollection<ModelSight> candidate
    )
    {
        var counts = baseline
            .Where(static sight => sight.PromptTokens is not null)
            .DistinctBy(static sight => sight.Prompt)
            .ToDictionary(static sight => sight.Prompt, static sight => sight.PromptTokens);
        ModelSight[] again =
        [
            .. candidate.Where(sight => sight.PromptTokens is not null && counts.ContainsKey(sight.Prompt)),
        ];
        if (again.Length > 0)
        {
            int other = again.Count(sight => counts[sight.Prompt] != sight.PromptTokens);
            return other == 0
                ? null
                : new IdentityDrift(
                    "tokenizer",
                    $"Of {again.Length} prompts that both got, {other} count other tokens than before."
                );
        }
        return
            Density(baseline) is double was
            && Density(candidate) is double now
            && Math.Abs((now / was) - 1) > SameTokenizer
            ? new IdentityDrift(
                "tokenizer",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A prompt had {was:0.000} tokens a character and has {now:0.000}."
                )
            )
            : null;
    }

    private static double? Density(IEnumerable<ModelSight> sights)
    {
        ModelSight[] counted = [.. sights.Where(static sight => sight.PromptTokens is not null)];
        return counted.Length < FewPrompts
            ? null
            : counted.Sum(static sight => (double)sight.PromptTokens!)
                / counted.Sum(static sight => sight.PromptCharacters);
    }
}
