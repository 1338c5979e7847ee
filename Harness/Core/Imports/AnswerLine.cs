using System.Text.Json;

namespace Gridlock.Core.Imports;

/// <summary>Reads one line of a file of answers.</summary>
public static class AnswerLine
{
    /// <summary>The answers of a line; ZeroEval's may hold several to the same prompt.</summary>
    /// <exception cref="AnswerFormatException">It is no record of this format.</exception>
    public static IReadOnlyList<ImportedAnswer> Read(AnswerFormat format, string line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            var record = new AnswerRecord(json.RootElement);
            return format == AnswerFormat.ZebraLogic ? record.ReadZebraLogic() : [record.ReadPlain()];
        }
        catch (InvalidOperationException)
        {
            // The only such failure of a document that parsed.
            throw new AnswerFormatException("A member's name holds half of a surrogate pair, which is no character.");
        }
        catch (JsonException)
        {
            throw new AnswerFormatException("This is not JSON; one record is one JSON object on one line.");
        }
    }
}
