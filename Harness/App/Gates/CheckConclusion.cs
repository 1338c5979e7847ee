using Gridlock.Core.Gates.Baselines;
using Gridlock.Core.Gates.Identity;
using Gridlock.Core.Gates.Verdicts;

namespace Gridlock.App.Gates;

/// <summary>Draws up what a check found, once it is over.</summary>
internal static class CheckConclusion
{
    public static CheckResult Of(
        CheckRequest request,
        Gate gate,
        GateEnd end,
        Baseline candidate,
        string texts,
        CallsMade calls,
        TimeProvider time
    ) =>
        new(
            request.Plan,
            texts,
            request.Sameness,
            SideOf(request.Baseline),
            SideOf(candidate),
            end == GateEnd.Failures ? GateOutcome.Inconclusive : gate.Outcome,
            end,
            gate.Puzzles,
            gate.Cases,
            gate.Failed,
            end == GateEnd.Failures ? gate.UndecidedRules : gate.Rules,
            gate.ByTier,
            IdentityDrift.Between(request.Baseline.Cases, candidate.Cases),
            [
                .. CheckWarnings.Of(request.Baseline, candidate, request.Plan, time.GetUtcNow()),
                .. CheckWarnings.OfCalls(calls, request.Plan),
            ],
            calls.All,
            calls.Cost
        )
        {
            BaselineCases = gate.BaselineCases,
            BaselineFailed = gate.BaselineFailed,
            FailedCalls = calls.Failed,
            Failure = gate.Failure,
        };

    private static CheckSide SideOf(Baseline side) => new(side.Player, side.Simulated, side.Run, side.Tool, side.At);
}
