using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gridlock.Core.Players.Catalogue.Yaml;

/// <summary>YAML as the JSON that it would be: plain true, false, null and numbers are what they say, all else is text.</summary>
internal static class YamlJson
{
    public static JsonElement Convert(YamlNode node) => JsonSerializer.SerializeToElement(NodeOf(node));

    private static JsonNode? NodeOf(YamlNode node) =>
        node switch
        {
            YamlNode.List list => new JsonArray([.. list.Items.Select(NodeOf)]),
            YamlNode.Map map => new JsonObject(
                map.Entries.Select(static entry => KeyValuePair.Create(entry.Key.Text, NodeOf(entry.Value)))
            ),
            YamlNode.Scalar { IsPlain: true } plain => PlainOf(plain.Text),
            YamlNode.Scalar quoted => JsonValue.Create(quoted.Text),
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        };

    private static JsonValue? PlainOf(string text) =>
        text switch
        {
            "" or "null" or "~" => null,
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) =>
                JsonValue.Create(whole),
            _ when decimal.TryParse(
                    text,
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out decimal number
                ) => JsonValue.Create(number),
            _ => JsonValue.Create(text),
        };
}
