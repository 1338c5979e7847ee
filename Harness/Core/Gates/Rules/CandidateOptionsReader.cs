using System.Collections.Immutable;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Catalogue.Reading;
using Gridlock.Core.Players.Catalogue.Yaml;

namespace Gridlock.Core.Gates.Rules;

/// <summary>Reads how a candidate is to be asked; "none" takes back what the baseline had.</summary>
internal static class CandidateOptionsReader
{
    private const int MostTokens = 10_000_000;

    internal static readonly string[] Keys =
    [
        CandidateOptions.Temperature,
        CandidateOptions.MaxOutputTokens,
        CandidateOptions.ThinkingBudget,
        CandidateOptions.Seed,
    ];

    public static CandidateOptions Read(YamlNode? node)
    {
        if (node is null)
        {
            return CandidateOptions.AsBaseline;
        }
        var section = new Section(node, "'player'", Keys);
        ImmutableArray<string> stated = [.. Keys.Where(key => section.Find(key) is not null)];
        return new CandidateOptions(
            stated,
            new PlayerOptions(
                IsNone(section, CandidateOptions.Temperature)
                    ? null
                    : section.Number(CandidateOptions.Temperature, 0, 2, "a number from 0 to 2, or none"),
                Thinking(section),
                section.Flag(CandidateOptions.Seed) ?? true
            ),
            IsNone(section, CandidateOptions.MaxOutputTokens)
                ? null
                : section.Whole(CandidateOptions.MaxOutputTokens, 1, MostTokens)
        );
    }

    private static int? Thinking(Section section) =>
        IsNone(section, CandidateOptions.ThinkingBudget)
            ? null
            : (int?)
                section.Number(
                    CandidateOptions.ThinkingBudget,
                    -1,
                    MostTokens,
                    "a number of tokens, 0 for none at all, -1 for as many as it likes, or none to leave it to the provider"
                );

    private static bool IsNone(Section section, string key) =>
        section.Find(key) is YamlNode.Scalar { IsPlain: true, Text: Section.None };
}
