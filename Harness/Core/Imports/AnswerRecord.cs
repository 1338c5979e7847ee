using System.Text;
using System.Text.Json;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Core.Imports;

/// <summary>A JSON object that holds answers.</summary>
internal sealed class AnswerRecord
{
    private const int OnlyTier = 1;
    private const int MostTier = 3;
    private static readonly string[] s_finishes = ["stop", "length", "refusal"];

    private readonly JsonElement _json;

    /// <exception cref="AnswerFormatException">It is no object.</exception>
    public AnswerRecord(JsonElement json)
    {
        _json = json;
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new AnswerFormatException("This is no JSON object; one record is one JSON object on one line.");
        }
    }

    /// <exception cref="AnswerFormatException">A member is missing or of another kind.</exception>
    public IReadOnlyList<ImportedAnswer> ReadZebraLogic()
    {
        string puzzle = Name("id");
        string model = Name("model");
        if (!_json.TryGetProperty("output", out JsonElement output) || output.ValueKind != JsonValueKind.Array)
        {
            throw new AnswerFormatException($"The record of '{puzzle}' has no list 'output'.");
        }
        return
        [
            .. output
                .EnumerateArray()
                .Select(text =>
                    text.ValueKind == JsonValueKind.String
                        ? new ImportedAnswer(puzzle, null, model, OnlyTier, ExactText.Of(text), "", null, null, null)
                        : throw new AnswerFormatException($"An output of '{puzzle}' is no text.")
                ),
        ];
    }

    /// <exception cref="AnswerFormatException">A member is missing or of another kind.</exception>
    public ImportedAnswer ReadPlain()
    {
        JsonElement puzzle = _json.TryGetProperty("puzzle", out JsonElement found)
            ? found
            : throw new AnswerFormatException("The record has no 'puzzle'; give the id of one, or the puzzle itself.");
        bool isWhole = puzzle.ValueKind == JsonValueKind.Object;
        string id = isWhole ? new AnswerRecord(puzzle).Name("id") : Name("puzzle");
        string? finish = TextOrNull("finish");
        if (finish is not null && !s_finishes.Contains(finish))
        {
            throw new AnswerFormatException(
                $"The finish of the answer to '{id}' is '{finish}'; there are {string.Join(", ", s_finishes)}."
            );
        }
        return new ImportedAnswer(
            id,
            isWhole ? puzzle.GetRawText() : null,
            Name("model"),
            Tier(),
            Text("answer"),
            TextOrNull("reasoning") ?? "",
            TextOrNull("prompt"),
            finish,
            Usage()
        );
    }

    private string Text(string name) =>
        TextOrNull(name) ?? throw new AnswerFormatException($"The record has no text '{name}'.");

    /// <summary>A text that stands in headings and lists.</summary>
    private string Name(string name)
    {
        string text = Text(name);
        return text.Any(char.IsControl) || text.EnumerateRunes().Contains(Rune.ReplacementChar)
            ? throw new AnswerFormatException(
                $"'{name}' has a line break, a control character or half of a surrogate pair in it; a name is one line of whole characters."
            )
            : text;
    }

    private string? TextOrNull(string name)
    {
        if (!_json.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }
        return value.ValueKind == JsonValueKind.String
            ? ExactText.Of(value)
            : throw new AnswerFormatException($"'{name}' is {value.ValueKind} where a text belongs.");
    }

    private int Tier()
    {
        if (!_json.TryGetProperty("tier", out JsonElement value) || value.ValueKind == JsonValueKind.Null)
        {
            return OnlyTier;
        }
        return
            value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int tier) && tier is >= 1 and <= MostTier
            ? tier
            : throw new AnswerFormatException($"The tier is {value}; a tier is a number from 1 to {MostTier}.");
    }

    private CallUsage? Usage() =>
        _json.TryGetProperty("usage", out JsonElement usage) && usage.ValueKind == JsonValueKind.Object
            ? new CallUsage(
                Count(usage, "input"),
                Count(usage, "output"),
                Count(usage, "reasoning"),
                Source: "reported"
            )
            : null;

    private static long? Count(JsonElement usage, string name) =>
        usage.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt64(out long count)
        && count >= 0
            ? count
            : null;
}
