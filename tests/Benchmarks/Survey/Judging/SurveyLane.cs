using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.CpSat;

namespace Gridlock.Benchmarks.Survey.Judging;

/// <summary>Takes one spec after the other from seed to verdict. Not safe for concurrent use.</summary>
internal sealed class SurveyLane(Prover prover)
{
    private readonly PuzzleGenerator _generator = new();
    private readonly PuzzleSurveyor _surveyor = new(prover);

    public StageTimes Times => _surveyor.Times;

    /// <returns>The entry to make in the tally.</returns>
    public async Task<Action<SurveyTally>> SurveyAsync(
        int index,
        PuzzleSpec spec,
        Seed seed,
        CancellationToken cancellationToken
    )
    {
        try
        {
            TimeSpan before = Times[Stage.Generation];
            GenerationResult made = Times.Of(Stage.Generation, () => _generator.Generate(spec, seed));
            TimeSpan spent = Times[Stage.Generation] - before;
            if (made is not GenerationResult.Generated generated)
            {
                return tally => tally.Refuse(index, spec, ((GenerationResult.Refused)made).Reason);
            }
            IReadOnlyList<TierFinding> findings = await _surveyor.JudgeAsync(generated.Puzzle, cancellationToken);
            return tally =>
            {
                tally.Add(index, generated.Puzzle, findings);
                tally.Time(index, spec, spent);
            };
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // One bad puzzle must not cost the other hundred thousand their verdict.
            return tally => tally.Crash(index, spec, failure);
        }
    }
}
