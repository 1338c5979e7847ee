using System.Collections.Immutable;
using Gridlock.Puzzles;

namespace Gridlock.Core.Judging.Answers;

/// <summary>Collects where a text puts each artifact; the first flaw stays, and nothing is an answer then.</summary>
internal sealed class Placements(Puzzle puzzle, Lexicon names)
{
    private const byte Nowhere = byte.MaxValue;
    private static readonly string[] Blanks = ["", "?", "-", "null", "none", "unknown", "n/a", "empty", "..."];

    private readonly byte[] _positions = [.. Enumerable.Repeat(Nowhere, puzzle.Grid.Artifacts)];
    private readonly StatedCells _stated = new(puzzle.Grid);
    private AnswerReading.Unreadable? _flaw;
    private Leniency _forgiven;

    public void Forgive(Leniency leniency) => _forgiven |= leniency;

    public void Reject(UnreadableReason reason, string sentence) =>
        _flaw ??= new AnswerReading.Unreadable(reason, sentence);

    /// <summary>The index of the artifact that a cell names; -1 and a flaw if it names none.</summary>
    /// <param name="category">Of the cell's row; -1 where only the name tells it.</param>
    public int Artifact(string written, int category)
    {
        int artifact = names.Artifact(written);
        if (artifact < 0 && category >= 0 && names.ArtifactOf(category, written) is >= 0 and int own)
        {
            return own;
        }
        if (artifact < 0)
        {
            bool blank = Array.IndexOf(Blanks, written.Trim(' ', '_', '*').ToLowerInvariant()) >= 0;
            Reject(
                blank ? UnreadableReason.ArtifactMissing : UnreadableReason.UnknownName,
                blank ? "A cell of the grid is left empty." : $"'{Shorten(written)}' is no object of this puzzle."
            );
        }
        else if (!names.IsExact(written, artifact))
        {
            Forgive(Leniency.Spelling);
        }
        return artifact;
    }

    public void Put(int artifact, int position)
    {
        _stated.Put(artifact, position, puzzle.Grid.CategoryOf(artifact));
        Place(artifact, position);
    }

    private void Place(int artifact, int position)
    {
        if (_positions[artifact] != Nowhere && _positions[artifact] != position)
        {
            Reject(UnreadableReason.ArtifactTwice, $"The {Name(artifact)} stands in two places.");
        }
        _positions[artifact] = (byte)position;
    }

    /// <summary>As <see cref="Put(int, int)"/>, and a flaw if the artifact is of another kind than its row.</summary>
    public void Put(int artifact, int column, int category)
    {
        if (puzzle.Grid.CategoryOf(artifact) != category)
        {
            string row = puzzle.Categories[category].Name;
            Reject(UnreadableReason.WrongKind, $"The {Name(artifact)} stands in the row of another kind, {row}.");
        }
        _stated.Put(artifact, column, category);
        Place(artifact, column);
    }

    public AnswerReading Finish()
    {
        if (_flaw is null)
        {
            Complete();
        }
        return _flaw is not null
            ? _flaw with
            {
                Stated = _stated,
            }
            : new AnswerReading.Lenient(new Answer.Allocation([.. _positions]), _forgiven);
    }

    private void Complete()
    {
        int missing = Array.IndexOf(_positions, Nowhere);
        if (missing >= 0)
        {
            string none = puzzle.Grid.IsVault ? "in no cell" : $"in no {puzzle.Labels.ColumnNoun.Singular}";
            Reject(UnreadableReason.ArtifactMissing, $"The {Name(missing)} is {none}.");
        }
        else if (!puzzle.Grid.IsAllocation(_positions))
        {
            int second = Enumerable
                .Range(0, _positions.Length)
                .First(a => Enumerable.Range(0, a).Any(b => SameCell(a, b)));
            int first = Enumerable.Range(0, second).First(b => SameCell(second, b));
            string one = puzzle.Grid.IsVault ? "object" : puzzle.Categories[puzzle.Grid.CategoryOf(second)].Name;
            Reject(
                UnreadableReason.SharedColumn,
                $"The {Name(first)} and the {Name(second)} are both in {PlaceName(_positions[second])}, which holds one {one}."
            );
        }
    }

    private bool SameCell(int a, int b) => puzzle.Grid.CellOf(a, _positions[a]) == puzzle.Grid.CellOf(b, _positions[b]);

    private string PlaceName(int position)
    {
        string column = puzzle.Labels.Columns[puzzle.Grid.ColumnOf(position)];
        return puzzle.Grid.IsVault ? $"{puzzle.Labels.Rows[puzzle.Grid.RowOf(position)]}, {column}" : column;
    }

    private string Name(int artifact) => puzzle.Labels.Artifacts[artifact];

    private static string Shorten(string text)
    {
        const int most = 40;
        string line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= most ? line : line[..most] + "…";
    }
}
