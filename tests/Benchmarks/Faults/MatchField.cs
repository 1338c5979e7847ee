using System.Collections.Immutable;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Matches;
using Gridlock.Core.Players;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Benchmarks.Faults;

/// <summary>Plays matches of one round on a few small puzzles, and tells by the judge's word how each ended.</summary>
internal sealed class MatchField(MatchExecutor matches, Player player, EndTally tally)
{
    private const int Puzzles = 20;

    private readonly ImmutableArray<Puzzle> _puzzles = [.. Enumerable.Range(0, Puzzles).Select(Generate)];

    public async Task PlayAsync(int number, CancellationToken cancellationToken)
    {
        Puzzle puzzle = _puzzles[number % Puzzles];
        var plan = new MatchPlan($"m{number}", puzzle, Tier: 1, Rounds: 0, Seed.Parse($"match {number}"));
        MatchRecord match = await matches.PlayAsync(plan, player, cancellationToken);
        foreach (CallRecord attempt in match.Rounds.SelectMany(static round => round.Attempts))
        {
            tally.CountAttempt(attempt.Failure is { } failure ? $"{failure.Class} {failure.Status}" : "answered");
        }
        tally.CountMatch(EndOf(new MatchJudge(puzzle).Judge(plan.Tier, RoundTexts.Of(match)).Rounds));
    }

    private static string EndOf(ImmutableArray<RoundJudgement> rounds) =>
        rounds switch
        {
            [RoundJudgement.Judged { Score.IsExact: true }] => "answered, and judged right",
            [RoundJudgement.Judged { Reading: AnswerReading.Unreadable { Reason: var reason } }] =>
                $"answered, and unreadable ({reason})",
            [RoundJudgement.Judged] => EndTally.Wrong,
            [RoundJudgement.NotJudged failed] => $"failed, and not judged ({failed.Class})",
            _ => "not played",
        };

    private static Puzzle Generate(int number)
    {
        var spec = new PuzzleSpec(3, 4, 6, 1, new Museum());
        return (
            (GenerationResult.Generated)
                new PuzzleGenerator().Generate(spec, Seed.Parse("faults").Derive("puzzle", number))
        ).Puzzle;
    }
}
