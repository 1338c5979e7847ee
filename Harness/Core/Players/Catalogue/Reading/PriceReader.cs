using Gridlock.Core.Players.Catalogue.Yaml;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Players.Catalogue.Reading;

/// <summary>Reads prices in US dollars for a million tokens.</summary>
internal static class PriceReader
{
    public static IEnumerable<KeyValuePair<string, TokenPrice>> ReadAll(YamlNode? node) =>
        node is null
            ? []
            : Section
                .Entries(node, "'prices'")
                .Select(static row => KeyValuePair.Create(row.Key.Text, Read(row.Value)));

    public static TokenPrice Read(YamlNode node)
    {
        var section = new Section(node, "a price", "input", "cachedInput", "output", "read");
        return new TokenPrice(
            section.Dollars("input") ?? throw Missing(section, "input"),
            section.Dollars("output") ?? throw Missing(section, "output"),
            section.Dollars("cachedInput"),
            section.Day("read")
        );
    }

    private static YamlFaultException Missing(Section section, string key) =>
        new(section.At, $"this price has no '{key}'; write {{ input: 2.50, output: 10 }}.");
}
