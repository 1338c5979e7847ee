using System.Collections.Immutable;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Players.Catalogue.Reading;
using Gridlock.Core.Players.Catalogue.Yaml;

namespace Gridlock.Core.Runs.Plans.Reading;

/// <summary>Reads how verification rounds are asked for: one style, or a list that the rounds take in turn.</summary>
internal static class StylesReader
{
    /// <param name="node">Null where the plan does not say.</param>
    public static ImmutableArray<VerificationStyle> Read(YamlNode? node)
    {
        if (node is null)
        {
            return [];
        }
        IReadOnlyList<YamlNode> items =
            node is YamlNode.Scalar
                ? [node]
                : Section.Items(node, "'verify'", "a style such as sure, or a list such as [check, sure, wrong]");
        return items.Count <= Plan.MostRounds
            ? [.. items.Select(ReadOne)]
            : throw new YamlFaultException(
                node.At,
                $"'verify' has {items.Count} styles, and there are at most {Plan.MostRounds} rounds."
            );
    }

    private static VerificationStyle ReadOne(YamlNode node) =>
        node is not YamlNode.Scalar written
            ? throw new YamlFaultException(
                node.At,
                "a verification style has to be a word, such as sure or planted+fresh."
            )
            : StyleWords.Read(written.Text) switch
            {
                StyleReading.Read read => read.Style,
                StyleReading.Refused refused => throw new YamlFaultException(written.At, refused.Reason),
                _ => throw new InvalidOperationException("A style is read or not."),
            };
}
