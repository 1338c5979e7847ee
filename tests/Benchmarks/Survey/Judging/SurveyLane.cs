using Gridlock.Puzzles;
using Gridlock.Puzzles.Generation;
using Gridlock.Solver.CpSat;

namespace Gridlock.Benchmarks.Survey.Judging;

/// <summary>Takes specs from seed to verdict. Not safe for concurrent use.</summary>
internal sealed class SurveyLane(Prover prover)
{
    private readonly PuzzleGenerator _generator = new();
    private readonly PuzzleSurveyor _surveyor = new(prover);

    public StageTimes Times => _surveyor.Times;

    /// <summary>Makes these puzzles and judges them together, which costs CP-SAT far less than one by one.</summary>
    /// <returns>The entries to make in the tally, one a spec.</returns>
    public async Task<IReadOnlyList<Action<SurveyTally>>> SurveyAsync(
        IReadOnlyList<SurveyItem> items,
        CancellationToken cancellationToken
    )
    {
        var entries = new List<Action<SurveyTally>>();
        var made = new List<(SurveyItem Item, Puzzle Puzzle, TimeSpan Spent)>();
        foreach (SurveyItem item in items)
        {
            Guard(item, entries, () => Make(item, entries, made));
        }
        IReadOnlyList<IReadOnlyList<TierFinding>>? findings = null;
        try
        {
            findings = await _surveyor.JudgeAsync([.. made.Select(each => each.Puzzle)], cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Which of them it was is found out below.
        }
        for (int i = 0; i < made.Count; i++)
        {
            (SurveyItem item, Puzzle puzzle, TimeSpan spent) = made[i];
            try
            {
                IReadOnlyList<TierFinding> found =
                    findings?[i] ?? await _surveyor.JudgeAsync(puzzle, cancellationToken);
                entries.Add(tally =>
                {
                    tally.Add(item.Index, puzzle, found);
                    tally.Time(item.Index, item.Spec, spent);
                });
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                entries.Add(tally => tally.Crash(item.Index, item.Spec, failure));
            }
        }
        return entries;
    }

    private void Make(
        SurveyItem item,
        List<Action<SurveyTally>> entries,
        List<(SurveyItem Item, Puzzle Puzzle, TimeSpan Spent)> made
    )
    {
        TimeSpan before = Times[Stage.Generation];
        GenerationResult result = Times.Of(Stage.Generation, () => _generator.Generate(item.Spec, item.Seed));
        if (result is GenerationResult.Generated generated)
        {
            made.Add((item, generated.Puzzle, Times[Stage.Generation] - before));
        }
        else
        {
            entries.Add(tally => tally.Refuse(item.Index, item.Spec, ((GenerationResult.Refused)result).Reason));
        }
    }

    /// <summary>One bad puzzle must not cost the other hundred thousand their verdict.</summary>
    private static void Guard(SurveyItem item, List<Action<SurveyTally>> entries, Action work)
    {
        try
        {
            work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            entries.Add(tally => tally.Crash(item.Index, item.Spec, failure));
        }
    }
}
