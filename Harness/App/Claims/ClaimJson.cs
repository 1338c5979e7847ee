using System.Text.Json;
using Gridlock.App.Texts;
using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Judging.Progress;
using Gridlock.Puzzles.Explaining;
using Gridlock.Puzzles.Grids;

namespace Gridlock.App.Claims;

/// <summary>Writes what was found in a text, for scripts.</summary>
internal sealed class ClaimJson(Utf8JsonWriter json, ReadText read)
{
    private readonly Grid _grid = read.Puzzle.Puzzle.Grid;
    private readonly Places _places = new(read.Puzzle.Puzzle.Grid, read.Puzzle.Puzzle.Labels);

    /// <param name="id">As the source has it; null where it has none.</param>
    /// <param name="origin">Null for a text that is of no run.</param>
    public void Write(JsonElement? id, RunText? origin)
    {
        if (id is JsonElement known)
        {
            json.WritePropertyName("id");
            known.WriteTo(json);
        }
        origin?.WriteOrigin(json);
        json.WriteString("puzzle", read.Puzzle.Puzzle.Id);
        json.WriteNumber("tier", read.Puzzle.Tier);
        json.WriteStartArray("claims");
        foreach (Claim claim in read.Claims)
        {
            Write(claim);
        }
        json.WriteEndArray();
        Write(read.Progress);
    }

    private void Write(in Claim claim)
    {
        json.WriteStartObject();
        json.WriteNumber("offset", claim.Offset);
        json.WriteString("text", read.WordsOf(claim));
        json.WriteString("artifact", read.Puzzle.Puzzle.Labels.Artifacts[claim.Artifact]);
        json.WriteStartArray("cells");
        foreach (int position in Positions(claim.Cells))
        {
            json.WriteStringValue(_places.Name(position));
        }
        json.WriteEndArray();
        Numbers("columns", Positions(claim.Cells).Select(position => _grid.ColumnOf(position) + 1));
        if (_grid.IsVault)
        {
            Numbers("rows", Positions(claim.Cells).Select(position => _grid.RowOf(position) + 1));
        }
        json.WriteBoolean("negated", claim.Negated);
        json.WriteBoolean("hypothetical", claim.Hypothetical);
        json.WriteString("verdict", claim.Verdict.Word());
        Flag("true", claim.IsTrue);
        Numbers("refutedBy", claim.RefutedBy);
        json.WriteEndObject();
    }

    private void Write(ProgressReport progress)
    {
        json.WriteStartObject("progress");
        json.WriteNumber("length", progress.Length);
        json.WriteNumber("charactersAToken", progress.CharactersAToken);
        json.WriteNumber("states", progress.States.Length);
        json.WriteNumber("revisions", progress.Revisions.Length);
        json.WriteNumber("returns", progress.Returns);
        json.WriteNumber("toExclude", progress.ToExclude);
        Numbers("clock", progress.Clock);
        Number("firstWrong", progress.FirstWrong);
        Number("solved", progress.Solved);
        Number("overshoot", progress.Overshoot);
        json.WriteEndObject();
    }

    private void Numbers(string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (int number in numbers)
        {
            json.WriteNumberValue(number);
        }
        json.WriteEndArray();
    }

    private void Number(string name, double? value)
    {
        if (value is double number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private void Flag(string name, bool? value)
    {
        if (value is bool known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private IEnumerable<int> Positions(ulong cells) =>
        Enumerable.Range(0, _grid.Positions).Where(position => (cells >> position & 1) != 0);
}
