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
            Puzzle puzzle = format switch
            {
                ImportFormat.ZebraLogic => ZebraReader.Read(json, "zebralogic"),
                ImportFormat.Zebra => ZebraReader.Read(json, "zebra"),
                ImportFormat.Haerae => HaeraeReader.Read(json),
                ImportFormat.ReasoningGym => ReasoningGymReader.Read(json),
                ImportFormat.Plain => PlainReader.Read(json),
                _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No reader."),
            };
            PuzzleConsistency.Check(puzzle);
            return new PuzzleReading.Read(puzzle);
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
