using System.Collections.Immutable;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;

namespace Gridlock.Core.Loops.Rounds;

/// <summary>Finds allocations that come back in a later round, after others. To stay with one allocation is no loop, and a round without a
/// readable one neither goes on with a loop nor ends it.</summary>
public static class RoundLoops
{
    /// <summary>Of a match that was judged.</summary>
    public static ImmutableArray<RoundLoop> Of(MatchJudgement match) =>
        Of([.. match.Rounds.Select(static round => (round as RoundJudgement.Judged)?.Reading.AnswerOrNull)]);

    /// <param name="answers">One a round, from the solve round on; null where there is none.</param>
    public static ImmutableArray<RoundLoop> Of(IReadOnlyList<Answer?> answers)
    {
        List<(Answer Answer, int Round)> steps = Steps(answers);
        var loops = ImmutableArray.CreateBuilder<RoundLoop>();
        int next = 2;
        while (next < steps.Count)
        {
            int period = PeriodAt(steps, next);
            if (period == 0)
            {
                next++;
                continue;
            }
            int last = next;
            while (last + 1 < steps.Count && steps[last + 1].Answer == steps[last + 1 - period].Answer)
            {
                last++;
            }
            loops.Add(
                new RoundLoop(
                    period == 2 ? LoopKind.FlipFlop : LoopKind.VerificationCycle,
                    steps[next - period].Round,
                    steps[next].Round,
                    steps[last].Round,
                    period,
                    1 + (last - next + 1.0) / period
                )
            );
            next = last + 1;
        }
        return loops.ToImmutable();
    }

    /// <summary>The distance to the latest same answer, with others in between; 0 if there is none.</summary>
    private static int PeriodAt(List<(Answer Answer, int Round)> steps, int index)
    {
        for (int period = 2; period <= index; period++)
        {
            if (steps[index].Answer == steps[index - period].Answer)
            {
                return period;
            }
        }
        return 0;
    }

    /// <summary>Allocations as they changed, each with the round that brought it.</summary>
    private static List<(Answer Answer, int Round)> Steps(IReadOnlyList<Answer?> answers)
    {
        var steps = new List<(Answer, int)>();
        for (int round = 0; round < answers.Count; round++)
        {
            if (answers[round] is Answer.Allocation answer && (steps is not [.., var last] || last.Item1 != answer))
            {
                steps.Add((answer, round));
            }
        }
        return steps;
    }
}
