using System.Globalization;
using Gridlock.Core.Gates.Cases;
using Gridlock.Puzzles.Twins;

namespace Gridlock.Core.Gates.Identity;

/// <summary>Whether prompts count other tokens than before.</summary>
internal static class TokenizerDrift
{
    private const string Kind = "tokenizer";

    /// <summary>Prompts of twins in like themes differ by at most 7% (three tokenizers, three languages).</summary>
    private const double SameTokenizer = 0.08;

    private const int FewPrompts = 5;

    /// <summary>By prompts that both got, where there are any; else by those of twins.</summary>
    public static IdentityDrift? Between(
        IReadOnlyCollection<MeasuredCase> baseline,
        IReadOnlyCollection<MeasuredCase> candidate
    )
    {
        var counts = Counted(baseline)
            .DistinctBy(static one => one.Sight!.Prompt)
            .ToDictionary(static one => one.Sight!.Prompt, static one => one.Sight!.PromptTokens);
        ModelSight[] again =
        [
            .. Counted(candidate).Select(static one => one.Sight!).Where(sight => counts.ContainsKey(sight.Prompt)),
        ];
        if (again.Length == 0)
        {
            return OfTwins(baseline, candidate);
        }
        int other = again.Count(sight => counts[sight.Prompt] != sight.PromptTokens);
        return other == 0
            ? null
            : new IdentityDrift(
                Kind,
                $"Of {again.Length} prompts that both got, {other} count other tokens than before.",
                []
            );
    }

    /// <summary>Puzzle by puzzle and tier by tier, since prompts are of many lengths.</summary>
    private static IdentityDrift? OfTwins(IEnumerable<MeasuredCase> baseline, IEnumerable<MeasuredCase> candidate)
    {
        var originals = Counted(baseline)
            .DistinctBy(static one => (one.Puzzle, one.Tier))
            .ToDictionary(static one => (one.Puzzle, one.Tier), static one => one.Sight!);
        (ModelSight Was, ModelSight Now)[] pairs =
        [
            .. Counted(candidate)
                .DistinctBy(static one => (one.Puzzle, one.Tier))
                .Where(one =>
                    originals.TryGetValue((one.Puzzle, one.Tier), out ModelSight? was)
                    && AlikeThemes.Are(was.Theme, one.Sight!.Theme)
                )
                .Select(one => (originals[(one.Puzzle, one.Tier)], one.Sight!)),
        ];
        double was = pairs.Sum(static pair => (double)pair.Was.PromptTokens!) / pairs.Length;
        double now = pairs.Sum(static pair => (double)pair.Now.PromptTokens!) / pairs.Length;
        return pairs.Length >= FewPrompts && Math.Abs((now / was) - 1) > SameTokenizer
            ? new IdentityDrift(
                Kind,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A prompt had {was:N0} tokens, and its twin in a like theme has {now:N0}, the mean over {pairs.Length}."
                ),
                []
            )
            : null;
    }

    private static IEnumerable<MeasuredCase> Counted(IEnumerable<MeasuredCase> cases) =>
        cases.Where(static one => one.Sight?.PromptTokens is not null);
}
