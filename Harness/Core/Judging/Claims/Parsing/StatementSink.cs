using System.Numerics;
using Gridlock.Core.Judging.Claims.Lexing;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Collects the statements of one sentence.</summary>
internal sealed class StatementSink(Grid grid)
{
    /// <summary>A sentence of all the tokens that one can have has no more.</summary>
    public const int Most = 128;

    private const int First = 16;

    private Statement[] _statements = new Statement[First];

    public int Count { get; private set; }

    public Span<Statement> Statements => _statements.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>Takes back what was said since then.</summary>
    public void Truncate(int count) => Count = Math.Min(Count, count);

    /// <summary>The positions of a column, counted from 1.</summary>
    public ulong Column(int number) => grid.Column(number - 1);

    /// <summary>Of a name that stands for two artifacts, the one whose category the party does not have yet.</summary>
    public int Choose(in Item name, in Party party) =>
        name.Other >= 0 && Has(party, grid.CategoryOf(name.Value)) && !Has(party, grid.CategoryOf(name.Other))
            ? name.Other
            : name.Value;

    /// <summary>True if the party has an artifact of the same category, so that this is another one.</summary>
    public bool Shares(int artifact, in Party party) => Has(party, grid.CategoryOf(artifact));

    private bool Has(in Party party, int category)
    {
        for (int member = 0; member < party.Count; member++)
        {
            if (grid.CategoryOf(party.Artifact(member)) == category)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The column beside this one; 0 where there is none.</summary>
    /// <param name="side">-1 for the left, 1 for the right.</param>
    public ulong Beside(ulong place, int side)
    {
        int column = grid.IsVault ? -1 : BitOperations.TrailingZeroCount(place) + side;
        return column >= 0 && column < grid.Columns && side != 0 ? grid.Column(column) : 0;
    }

    /// <param name="one">The first and the last token of one name.</param>
    /// <param name="other">Those of the other; null where it stands in an earlier line.</param>
    public void Add(
        ReadOnlySpan<Token> tokens,
        (int First, int Last) one,
        (int First, int Last)? other,
        int artifact,
        ulong cells,
        bool negated,
        bool hypothetical,
        int item
    )
    {
        long start = tokens[Math.Min(one.First, other?.First ?? one.First)].Offset;
        long end = tokens[Math.Max(one.Last, other?.Last ?? one.Last)].End;
        for (int index = 0; index < Count; index++)
        {
            ref readonly Statement said = ref _statements[index];
            if (said.Claim.Artifact == artifact && said.Claim.Cells == cells && said.Claim.Negated == negated)
            {
                return;
            }
        }
        if (Count == _statements.Length && Count < Most)
        {
            Array.Resize(ref _statements, Most);
        }
        if (Count < Most)
        {
            var claim = new Claim(start, (int)(end - start), artifact, cells, negated, hypothetical);
            _statements[Count++] = new Statement(claim, 0, Quote.None) { Item = item };
        }
    }
}
