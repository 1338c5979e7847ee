using System.Collections.Immutable;
using System.Numerics;
using Gridlock.Core.Judging.Claims;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Judging.Claims;

/// <summary>Verdicts against a plain enumeration of all allocations of small grids.</summary>
public sealed class ClaimVerdictTests
{
    private const int Seeds = 60;

    [Fact]
    public void A_claim_is_contradicted_exactly_where_no_allocation_has_it_so()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            Puzzle puzzle = Ambiguous(seed, out List<byte[]> fitting);
            string text = string.Join('\n', Everything(puzzle).Select(claim => claim.Text));
            foreach (Claim claim in ClaimReader.All(new ClaimPuzzle(puzzle, 1), text))
            {
                ulong allowed = claim.Allowed(puzzle.Grid.AnyPosition);
                int having = fitting.Count(allocation => (allowed >> allocation[claim.Artifact] & 1) != 0);
                (claim.Verdict == ClaimVerdict.Contradicted).Should().Be(having == 0);
                claim
                    .IsTrue.Should()
                    .Be(
                        having == 0 ? false
                        : having == fitting.Count ? true
                        : null
                    );
            }
        }
    }

    [Fact]
    public void The_refuting_conditions_refute_and_no_fewer_do()
    {
        for (int seed = 0; seed < Seeds / 2; seed++)
        {
            Puzzle puzzle = Ambiguous(seed, out _);
            string text = string.Join('\n', Everything(puzzle).Select(claim => claim.Text));
            foreach (Claim claim in ClaimReader.All(new ClaimPuzzle(puzzle, 1), text).Where(c => !c.RefutedBy.IsEmpty))
            {
                ulong allowed = claim.Allowed(puzzle.Grid.AnyPosition);
                Refutes(puzzle, claim.RefutedBy, claim.Artifact, allowed).Should().BeTrue();
                Subsets(puzzle, claim.RefutedBy.Length - 1)
                    .Any(few => Refutes(puzzle, few, claim.Artifact, allowed))
                    .Should()
                    .BeFalse();
            }
        }
    }

    [Fact]
    public void A_cited_claim_is_entailed_exactly_where_the_cited_and_the_established_leave_nothing_else()
    {
        int entailed = 0;
        int guessed = 0;
        for (int seed = 0; seed < Seeds; seed++)
        {
            Puzzle puzzle = TalkedPuzzle.Of(seed, rows: 3, columns: 3, conditions: 4);
            var random = new SeededRandom(Seed.Parse($"cite {seed}"));
            var reader = new ClaimReader(new ClaimPuzzle(puzzle, 1));
            var known = new List<(int Artifact, ulong Allowed)>();
            var found = new List<Claim>();
            for (int step = 0; step < 8; step++)
            {
                int number = 1 + random.Below(4);
                int artifact = random.Below(9);
                int column = puzzle.Solution[artifact];
                found.Clear();
                reader.Read(
                    $"By condition {number}, the {puzzle.Labels.Artifacts[artifact]} is in {puzzle.Labels.Columns[column]}.\n\n",
                    found
                );
                Claim claim = found.Should().ContainSingle().Which;
                bool follows = All(puzzle.Grid)
                    .Where(a => known.All(k => (k.Allowed >> a[k.Artifact] & 1) != 0))
                    .Where(a => puzzle.Conditions[number - 1].Condition.Holds(puzzle.Grid, a))
                    .All(a => a[artifact] == column);
                claim.Verdict.Should().Be(follows ? ClaimVerdict.Entailed : ClaimVerdict.Guess);
                known.Add((artifact, 1UL << column));
                _ = follows ? entailed++ : guessed++;
            }
        }
        entailed.Should().BeGreaterThan(30);
        guessed.Should().BeGreaterThan(30);
    }

    [Fact]
    public void Without_a_citation_propagation_decides_and_it_never_says_too_much()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            Puzzle puzzle = Ambiguous(seed, out List<byte[]> fitting);
            foreach ((string text, int artifact, ulong allowed) in Everything(puzzle))
            {
                Claim claim = ClaimReader.All(new ClaimPuzzle(puzzle, 1), text)[0];
                bool follows = fitting.TrueForAll(a => (allowed >> a[artifact] & 1) != 0);
                (claim.Verdict == ClaimVerdict.Entailed && !follows).Should().BeFalse(text);
            }
        }
    }

    private static Puzzle Ambiguous(int seed, out List<byte[]> fitting)
    {
        Puzzle puzzle = TalkedPuzzle.Of(seed, rows: 2 + seed % 2, columns: 3, conditions: 3) with { Solution = [] };
        fitting = [.. All(puzzle.Grid).Where(a => puzzle.Conditions.All(c => c.Condition.Holds(puzzle.Grid, a)))];
        return puzzle;
    }

    private static IEnumerable<(string Text, int Artifact, ulong Allowed)> Everything(Puzzle puzzle)
    {
        for (int artifact = 0; artifact < puzzle.Grid.Artifacts; artifact++)
        {
            for (int column = 0; column < puzzle.Grid.Columns; column++)
            {
                string name = puzzle.Labels.Artifacts[artifact];
                string place = puzzle.Labels.Columns[column];
                yield return ($"So the {name} must be in {place}.", artifact, 1UL << column);
                yield return (
                    $"So the {name} can not be in {place}.",
                    artifact,
                    puzzle.Grid.AnyPosition & ~(1UL << column)
                );
            }
        }
    }

    private static bool Refutes(Puzzle puzzle, ImmutableArray<int> numbers, int artifact, ulong allowed) =>
        !All(puzzle.Grid)
            .Where(a => (allowed >> a[artifact] & 1) != 0)
            .Any(a => numbers.All(number => puzzle.Conditions[number - 1].Condition.Holds(puzzle.Grid, a)));

    private static IEnumerable<ImmutableArray<int>> Subsets(Puzzle puzzle, int size)
    {
        for (uint mask = 0; mask < 1u << puzzle.Conditions.Length; mask++)
        {
            if (BitOperations.PopCount(mask) == size)
            {
                yield return
                [
                    .. Enumerable
                        .Range(0, puzzle.Conditions.Length)
                        .Where(i => (mask >> i & 1) != 0)
                        .Select(i => i + 1),
                ];
            }
        }
    }

    private static IEnumerable<byte[]> All(Grid grid)
    {
        byte[][] rows = [.. Permutations(grid.Columns)];
        IEnumerable<byte[]> all =
        [
            [],
        ];
        for (int row = 0; row < grid.Rows; row++)
        {
            all = all.SelectMany(before => rows.Select(next => (byte[])[.. before, .. next]));
        }
        return all;
    }

    private static IEnumerable<byte[]> Permutations(int count) =>
        count == 1
            ?
            [
                [0],
            ]
            : Permutations(count - 1)
                .SelectMany(rest =>
                    Enumerable.Range(0, count).Select(at => (byte[])[.. rest[..at], (byte)(count - 1), .. rest[at..]])
                );
}
