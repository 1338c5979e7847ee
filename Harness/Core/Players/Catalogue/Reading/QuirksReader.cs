using System.Text.Json;
using Gridlock.Core.Players.Catalogue.Yaml;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Catalogue.Reading;

/// <summary>Reads where a server differs from its dialect.</summary>
internal static class QuirksReader
{
    public static Quirks Read(YamlNode? node, Quirks before)
    {
        if (node is null)
        {
            return before;
        }
        var section = new Section(
            node,
            "quirks",
            "outputLimitField",
            "seedField",
            "asksForUsage",
            "reasoningField",
            "reasoningIsExtra",
            "countsReasoning",
            "thoughtTag",
            "keyHeader",
            "fields"
        );
        return new Quirks(
            section.Word("outputLimitField", before.OutputLimitField),
            section.Word("seedField", before.SeedField),
            section.Flag("asksForUsage") ?? before.AsksForUsage,
            section.Word("reasoningField", before.ReasoningField),
            section.Flag("reasoningIsExtra") ?? before.ReasoningIsExtra,
            section.Flag("countsReasoning") ?? before.CountsReasoning,
            section.Word("thoughtTag", before.ThoughtTag),
            KeyHeader(section, before.KeyHeader),
            Fields(section.Find("fields"), before.Fields)
        );
    }

    /// <summary>A header that a request can not carry would leave the key out and say nothing.</summary>
    private static string? KeyHeader(Section section, string? before)
    {
        string? header = section.Word("keyHeader", before);
        using var request = new HttpRequestMessage();
        return header is null || header == before || request.Headers.TryAddWithoutValidation(header, "key")
            ? header
            : throw new YamlFaultException(
                section.Find("keyHeader")!.At,
                $"{KeySighting.Quoted(header)} is no header that can carry a key; write its name alone, such as x-api-key."
            );
    }

    private static IReadOnlyDictionary<string, JsonElement>? Fields(
        YamlNode? node,
        IReadOnlyDictionary<string, JsonElement>? before
    )
    {
        if (node is null or YamlNode.Scalar { IsPlain: true, Text: Section.None })
        {
            return node is null ? before : null;
        }
        return Section
            .Entries(node, "'fields'")
            .ToDictionary(static entry => entry.Key.Text, static entry => YamlJson.Convert(entry.Value));
    }
}
