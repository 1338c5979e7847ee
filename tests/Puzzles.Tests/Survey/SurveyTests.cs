using Gridlock.Benchmarks.Survey.Judging;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Tests.Tiers;
using Gridlock.Puzzles.Themes;
using Gridlock.Solver.CpSat;

namespace Gridlock.Puzzles.Tests.Survey;

public sealed class SurveyTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private const int Rounds = 3;

    [Fact]
    public async Task Puzzles_of_all_sizes_are_unique_by_two_solvers_and_need_every_condition_of_their_blocks()
    {
        var run = new SurveyRun(fixture.Prover());
        (PuzzleSpec Spec, Seed)[] specs = [.. SurveySpecs.Draw(Seed.Parse("sample"), Rounds * SurveySpecs.Round)];
        await run.RunAsync(specs, () => { }, TestContext.Current.CancellationToken);
        SurveyTally tally = run.Tally;
        string told = string.Join('\n', tally.Told);

        tally.Violated.Should().BeFalse(told);
        tally.Puzzles.Should().Be(specs.Length, told).And.BeGreaterThan(200);
        tally.Undecided.Should().Be(0, told);
    }

    [Fact]
    public void A_survey_asks_for_every_size_first_and_for_every_option_in_time()
    {
        PuzzleSpec[] specs = [.. SurveySpecs.Draw(Seed.Parse("options"), 10_000).Select(item => item.Spec)];
        specs
            .Take(SurveySpecs.Round)
            .Select(spec => (spec.Shape, spec.Rows, spec.Columns))
            .Should()
            .OnlyHaveUniqueItems()
            .And.BeEquivalentTo(specs.Select(spec => (spec.Shape, spec.Rows, spec.Columns)).Distinct());
        specs.Should().OnlyContain(spec => spec.Flaw() == null);
        specs.Select(spec => spec.Tiers).Distinct().Should().HaveCount(PuzzleSpec.MostTiers);
        specs.Select(spec => spec.Theme.Name).Distinct().Should().HaveCount(ThemeCatalogue.All.Length);
        specs.Select(spec => spec.Phrasing).Distinct().Should().HaveCount(3 * 3 * 2);
        specs.Select(spec => spec.Grade).Distinct().Should().HaveCount(1 + PuzzleSpec.MostGrade);
    }

    [Fact]
    public void Batches_keep_the_order_and_leave_nothing_out()
    {
        SurveyItem[] items =
        [
            .. SurveySpecs
                .Draw(Seed.Parse("batches"), 2_000)
                .Select((item, i) => new SurveyItem(i, item.Spec, item.Seed)),
        ];
        List<IReadOnlyList<SurveyItem>> batches = [.. SurveyBatches.Of(items)];
        batches.SelectMany(batch => batch).Should().Equal(items);
        batches.Should().OnlyContain(batch => batch.Count == 1 || batch.Sum(item => item.Cells) <= 400);
        batches.Count.Should().BeLessThan(items.Length / 2);
    }

    [Fact]
    public async Task A_missing_condition_is_not_unique_for_both_solvers()
    {
        var surveyor = new PuzzleSurveyor(fixture.Prover());
        Puzzle puzzle = Puzzles.Generate("survey", 4, 6, 10);
        NumberedCondition removed = puzzle.Conditions.Last();
        TierFinding[] findings = await JudgeAsync(surveyor, puzzle, puzzle.Conditions.Remove(removed));

        findings.Where(finding => finding.NotUnique).Should().ContainSingle().Which.Tier.Should().Be(removed.Tier);
        findings[^1].Search.Should().BeFalse();
        findings[^1].CpSat.Should().BeFalse();
        findings.Should().NotContain(finding => finding.Disagree || finding.Undecided);
    }

    [Fact]
    public async Task A_condition_said_twice_is_dispensable_twice()
    {
        var surveyor = new PuzzleSurveyor(fixture.Prover());
        Puzzle puzzle = Puzzles.Generate("survey", 4, 6, 10);
        NumberedCondition said = puzzle.Conditions.Last();
        NumberedCondition again = said with { Number = said.Number + 1 };
        TierFinding[] findings = await JudgeAsync(surveyor, puzzle, puzzle.Conditions.Add(again));

        findings[^1].Dispensable.Should().Equal(said.Number, again.Number);
        findings.SkipLast(1).Should().NotContain(finding => finding.Violates);
        findings.Should().NotContain(finding => finding.NotUnique);
    }

    [Fact]
    public async Task An_engine_that_decides_nothing_leaves_the_tiers_undecided()
    {
        var surveyor = new PuzzleSurveyor(new Prover(new SilentEngine(), new ProverOptions()));
        Puzzle puzzle = Puzzles.Generate("survey", 4, 6, 10);
        TierFinding[] findings = await JudgeAsync(surveyor, puzzle, puzzle.Conditions);

        findings.Should().OnlyContain(finding => finding.Undecided && !finding.Violates && finding.Search == true);
    }

    private static async Task<TierFinding[]> JudgeAsync(
        PuzzleSurveyor surveyor,
        Puzzle puzzle,
        IEnumerable<NumberedCondition> conditions
    ) =>
        [
            .. await surveyor.JudgeAsync(
                puzzle with
                {
                    Conditions = [.. conditions],
                },
                TestContext.Current.CancellationToken
            ),
        ];

    private sealed class SilentEngine : ICpSatEngine
    {
        public EngineIdentity Identity => new("silent", "0", "none");

        public Task<EngineReply> SolveAsync(
            ReadOnlyMemory<byte> model,
            SolveParameters parameters,
            CancellationToken cancellationToken
        ) => Task.FromResult<EngineReply>(new EngineReply.Failed("It says nothing."));

        public ValueTask DisposeAsync() => default;
    }
}
