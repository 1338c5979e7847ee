using Gridlock.Core.Players.Catalogue.Yaml;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Players.Catalogue.Reading;

/// <summary>Reads prices in US dollars for a million tokens.</summary>
internal static class PriceReader
{
    public static IEnumerable<KeyValuePair<string, TokenPrice>> ReadAll(YamlNode? node) =>
        ReadAll(node, static name => name.Text);

    /// <param name="read">What a price's name stands for; two that stand for the same are a fault, in whatever case they are.</param>
    public static IEnumerable<KeyValuePair<string, TokenPrice>> ReadAll(
        YamlNode? node,
        Func<YamlNode.Scalar, string> read
    )
    {
        var rows = new Dictionary<string, TokenPrice>(StringComparer.OrdinalIgnoreCase);
        foreach ((YamlNode.Scalar name, YamlNode price) in node is null ? [] : Section.Entries(node, "'prices'"))
        {
            if (!rows.TryAdd(read(name), Read(price)))
            {
                throw new YamlFaultException(
                    name.At,
                    $"{KeySighting.Quoted(name.Text)} is priced here a second time; keep one of the prices."
                );
            }
        }
        return rows;
    }

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
