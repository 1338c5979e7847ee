using System.Globalization;
using System.Text.Json;

namespace Gridlock.Core.Players.Wire;

/// <summary>Reads errors as providers word them, in any of the shapes that are in use.</summary>
internal static class FaultReader
{
    private const int LongestSentence = 2000;

    /// <summary>Null if the payload of a stream is no error.</summary>
    public static ProviderFault? Find(JsonElement payload)
    {
        JsonElement root = FirstOf(payload);
        bool said = root.Member("error") is { ValueKind: JsonValueKind.Object } || root.Text("error") is not null;
        string? kind = root.Text("object") ?? root.Text("type");
        return said || string.Equals(kind, "error", StringComparison.OrdinalIgnoreCase) ? Read(root) : null;
    }

    /// <summary>Reads the JSON of an answer that is known to be an error.</summary>
    public static ProviderFault Read(JsonElement payload)
    {
        JsonElement root = FirstOf(payload);
        JsonElement error = root.Member("error") is { ValueKind: JsonValueKind.Object } inner ? inner : root;
        string? sentence = SentenceOf(error) ?? root.Text("error") ?? SentenceOf(root);
        if (error.Member("metadata")?.Text("raw") is string upstream)
        {
            sentence = sentence is null ? upstream : $"{sentence}: {upstream}";
        }
        return new ProviderFault(
            Shorten(sentence),
            WordOf(error) ?? WordOf(root),
            StatusOf(error) ?? StatusOf(root),
            FaultWait.Find(error)
        );
    }

    private static JsonElement FirstOf(JsonElement payload) =>
        payload.ValueKind == JsonValueKind.Array && payload.GetArrayLength() > 0 ? payload[0] : payload;

    private static string? SentenceOf(JsonElement error)
    {
        // AWS writes the member with a capital letter in some services.
        if ((error.Text("message") ?? error.Text("Message")) is string message)
        {
            return message;
        }
        JsonElement holder = error.Member("message") is { ValueKind: JsonValueKind.Object } inner ? inner : error;
        if (holder.Text("detail") is string detail)
        {
            return detail;
        }
        if (holder.Member("detail") is not { ValueKind: JsonValueKind.Array } details)
        {
            return null;
        }
        IEnumerable<string> faults = details
            .EnumerateArray()
            .Select(static fault => FieldOf(fault) + fault.Text("msg"));
        return string.Join("; ", faults);
    }

    /// <summary>Where validators name the field at fault, as in "body.seed: ".</summary>
    private static string FieldOf(JsonElement fault) =>
        fault.Member("loc") is { ValueKind: JsonValueKind.Array } path
            ? string.Join('.', path.EnumerateArray()) + ": "
            : "";

    private static string? WordOf(JsonElement error) =>
        error.Text("code") ?? error.Text("type") ?? error.Text("status") ?? error.Text("error_type");

    private static int? StatusOf(JsonElement error)
    {
        long? code = error.Count("code") ?? error.Count("status") ?? error.Count("status_code");
        if (code is null && int.TryParse(error.Text("code"), CultureInfo.InvariantCulture, out int written))
        {
            code = written;
        }
        return code is >= 400 and <= 599 ? (int)code : null;
    }

    private static string? Shorten(string? sentence)
    {
        string trimmed = sentence?.Trim() ?? "";
        if (trimmed.Length == 0)
        {
            return null;
        }
        return trimmed.Length <= LongestSentence ? trimmed : trimmed[..LongestSentence] + "…";
    }
}
