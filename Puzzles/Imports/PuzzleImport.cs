using System.Text.Json;
using Gridlock.Puzzles.Json;

namespace Gridlock.Puzzles.Imports;

/// <summary>Reads other people's puzzles.</summary>
public static class PuzzleImport
{
    /// <param name="text">One puzzle, which is one JSON object.</param>
    public static PuzzleReading Read(ImportFormat format, string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            JsonElement json = document.RootElement;
            return new PuzzleReading.Read(
                format switch
                {
                    ImportFormat.ZebraLogic => ZebraReader.Read(json, "zebralogic"),
                    ImportFormat.Zebra => ZebraReader.Read(json, "zebra"),
                    _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No reader."),
                }
            );
        }
        catch (JsonException broken)
        {
            return new PuzzleReading.Unreadable(
                $"This is not JSON (byte {broken.BytePositionInLine}); one puzzle is one JSON object."
            );
        }
        catch (InvalidOperationException)
        {
            // The only such failure of a document that parsed: its escapes spell half a character.
            return new PuzzleReading.Unreadable("A text holds half of a surrogate pair, which is no character.");
        }
        catch (PuzzleFormatException flaw)
        {
            return new PuzzleReading.Unreadable(flaw.Message);
        }
    }
}
