using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.Deduction;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Generation;

/// <summary>Draws a hidden allocation and finds the base conditions and tier blocks that belong to it. Not safe for concurrent
/// use; reuse one for many puzzles.</summary>
internal sealed class ConditionGenerator
{
    /// <summary>A search beyond this is given up, and a firm condition taken: CP-SAT could settle it, but that is slower.</summary>
    private const long NodeLimit = 4_000;

    /// <summary>In a large vault a search is slow, and hopeless sooner.</summary>
    private const long NodeLimitOfVault = 1_000;
    private const int LargeVault = 15;

    /// <summary>In the blocks of a large line-up, firm conditions are cheaper than long searches.</summary>
    private const long NodeLimitOfBlock = 300;
    private const int LargeLineUp = 42;
    private const int MostAttempts = 1_000;
    private const int AttemptsForGrade = 600;
    private const int ShortAttempts = 4;
    private const int MostMeasured = 8_000;
    private const int ShortMeasured = 250;
    private const int ClassicArtifacts = 28;

    private readonly Searcher _searcher = new();
    private readonly SoloCheck _solo = new();
    private readonly BaseBuilder _base = new();
    private readonly BlockBuilder _blocks = new();

    /// <summary>The conditions, or null if so many allocations, or tiers measured for their grade, did not do.</summary>
    internal GeneratedConditions? Generate(PuzzleSpec spec, SeededRandom random) =>
        spec.Grade is { } wanted
            ? Generate(spec, new GradeTest((Grade)wanted), AttemptsForGrade, MostMeasured, random)
            : Generate(spec, null, MostAttempts, 0, random);

    /// <summary>The grades from 1 to 6 that a short search finds for this spec.</summary>
    internal ImmutableArray<int> GradesOf(PuzzleSpec spec, Seed seed) =>
        [
            .. Enum.GetValues<Grade>()
                .Where(grade =>
                {
                    PuzzleSpec other = spec with { Grade = (int)grade };
                    var random = new SeededRandom(seed.Derive("grade", (int)grade));
                    return other.Flaw() is null
                        && Generate(other, new GradeTest(grade), ShortAttempts, ShortMeasured, random) is not null;
                })
                .Select(grade => (int)grade),
        ];

    private GeneratedConditions? Generate(
        PuzzleSpec spec,
        GradeTest? grade,
        int attempts,
        int measured,
        SeededRandom random
    )
    {
        // A larger tier takes longer to measure, so there are fewer of them.
        long most = (long)measured * ClassicArtifacts / Math.Max(ClassicArtifacts, spec.Rows * spec.Columns);
        for (int attempt = 0; attempt < attempts && (grade is null || grade.Measured < most); attempt++)
        {
            HiddenAllocation drawn = Draw(spec.Shape, spec.Rows, spec.Columns, random);
            if (Attempt(drawn, spec, grade, random) is { } generated)
            {
                return generated;
            }
        }
        return null;
    }

    /// <summary>A set of conditions that leaves one allocation and of which none is dispensable, without base or tiers.</summary>
    internal ImmutableArray<Condition>? GenerateMinimal(
        Shape shape,
        int rows,
        int columns,
        KindMix mix,
        SeededRandom random
    )
    {
        HiddenAllocation drawn = Draw(shape, rows, columns, random);
        var set = new ConditionSet(drawn, _searcher);
        _blocks.Spared.Clear(drawn.Positions.Length);
        LimitBlocks(drawn);
        return _blocks.Build(set, Source(mix, drawn, null, random), [], random) ? Conditions(set, 0) : null;
    }

    /// <summary>How many base conditions one random attempt reaches before it gets stuck.</summary>
    internal int ReachBase(Shape shape, int rows, int columns, int most, SeededRandom random)
    {
        HiddenAllocation drawn = Draw(shape, rows, columns, random);
        var set = new ConditionSet(drawn, _searcher);
        _base.Build(most, set, Source(KindMixes.Base, drawn, null, random));
        return set.Count;
    }

    private GeneratedConditions? Attempt(HiddenAllocation drawn, PuzzleSpec spec, GradeTest? grade, SeededRandom random)
    {
        var set = new ConditionSet(drawn, _searcher);
        KindMix mix = spec.Grade is 4 or 6 ? KindMixes.HardBase : KindMixes.Base;
        if (!_base.Build(spec.BaseConditions, set, Source(mix, drawn, grade, random)))
        {
            return null;
        }
        LimitBlocks(drawn);
        var tiers = new TierBuilder(set, _base.Witnesses, _blocks, grade, random);
        ConditionSource[] sources =
        [
            .. Enumerable
                .Range(1, spec.Tiers)
                .Select(tier => Source(KindMixes.Block(tier, drawn.Grid), drawn, grade, random)),
        ];
        return tiers.Build(sources) is { } blocks
            ? new GeneratedConditions(
                drawn.Grid,
                [.. drawn.Positions],
                Conditions(set, 0),
                [.. blocks.Select(block => block.Select(stated => stated.Condition).ToImmutableArray())]
            )
            : null;
    }

    private ConditionSource Source(KindMix mix, HiddenAllocation drawn, GradeTest? grade, SeededRandom random) =>
        new(mix, drawn, _solo, grade, KindMixes.Choices(mix, drawn.Grid), random);

    private HiddenAllocation Draw(Shape shape, int rows, int columns, SeededRandom random)
    {
        HiddenAllocation drawn = HiddenAllocation.Draw(shape, rows, columns, random);
        _solo.Start(drawn);
        _searcher.NodeLimit =
            shape == Shape.Vault && drawn.Positions.Length >= LargeVault ? NodeLimitOfVault : NodeLimit;
        return drawn;
    }

    private void LimitBlocks(HiddenAllocation drawn)
    {
        if (!drawn.Grid.IsVault && drawn.Positions.Length >= LargeLineUp)
        {
            _searcher.NodeLimit = NodeLimitOfBlock;
        }
    }

    private static ImmutableArray<Condition> Conditions(ConditionSet set, int first) =>
        [.. set.EnabledFrom(first).Select(stated => stated.Condition)];
}
