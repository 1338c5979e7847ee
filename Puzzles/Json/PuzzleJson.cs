using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gridlock.Puzzles.Json;

/// <summary>The "gridlock-puzzle/1" format: one puzzle, one JSON object, one line.</summary>
public static class PuzzleJson
{
    public const string Format = "gridlock-puzzle/1";

    /// <summary>The puzzle as one line without a line break; the same puzzle gives the same bytes.</summary>
    public static string Write(Puzzle puzzle)
    {
        using var buffer = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                buffer,
                new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
        {
            new PuzzleJsonWriter(json, puzzle).Write();
        }
        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Reads one puzzle and checks everything that can be checked without solving it.</summary>
    public static PuzzleReading Read(string line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            Puzzle puzzle = new PuzzleJsonReader(document.RootElement).Read();
            return new PuzzleReading.Read(puzzle) { Notes = DerivedMembers.Compare(document.RootElement, puzzle) };
        }
        catch (JsonException exception)
        {
            return new PuzzleReading.Unreadable(
                $"This is not JSON (byte {exception.BytePositionInLine}): one puzzle is one JSON object on one line."
            );
        }
        catch (InvalidOperationException)
        {
            // The only such failure of a document that parsed: its escapes spell half a character.
            return new PuzzleReading.Unreadable("A text holds half of a surrogate pair, which is no character.");
        }
        catch (PuzzleFormatException exception)
        {
            return new PuzzleReading.Unreadable(exception.Message);
        }
    }
}
