using Gridlock.App.Live.Board;
using Gridlock.App.Terminal.Pictures;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Verification;
using Gridlock.Puzzles;

namespace Gridlock.App.Live.Seats;

/// <summary>Tells what is worth telling of one seat.</summary>
internal sealed class SeatTeller(StageBoard board, Puzzle puzzle, int seat)
{
    public const string Plain = "plain";
    public const string Good = "good";
    public const string Bad = "bad";
    public const string Loop = "loop";

    private readonly HashSet<int> _columns = [];

    public void Tell(long at, string tone, string text) => board.Tell(at, seat, tone, text);

    /// <summary>Tells of columns that have become right, or are so no longer.</summary>
    /// <param name="right">Null for a trap.</param>
    public void LookAt(long at, bool[]? right)
    {
        var found = new List<int>();
        for (int column = 0; right is not null && column < puzzle.Grid.Columns; column++)
        {
            bool isRight = Enumerable
                .Range(0, puzzle.Grid.Rows)
                .All(row => right[(row * puzzle.Grid.Columns) + column]);
            if (isRight && _columns.Add(column))
            {
                found.Add(column);
            }
            else if (!isRight && _columns.Remove(column))
            {
                Tell(at, Bad, $"lost {puzzle.Labels.Columns[column]} again");
            }
        }
        if (found.Count > 0)
        {
            Tell(at, Good, Found(found));
        }
    }

    private string Found(List<int> columns) =>
        columns.Count <= 2
            ? $"found {string.Join(" and ", columns.Select(column => puzzle.Labels.Columns[column]))}"
            : $"has {_columns.Count} of {puzzle.Grid.Columns} {puzzle.Labels.ColumnNoun.Plural} right";

    public void Begin(long at, int round) =>
        Tell(at, Plain, round == 0 ? "begins to solve" : $"begins to verify, round {round}");

    public void End(long at, RoundJudgement judgement, bool withTruth)
    {
        if (judgement is RoundJudgement.Judged { Check.Scorecard.Counts: VerdictCounts counts } judged)
        {
            (string tone, string text) = Verification(counts);
            Tell(at, tone, text);
            if (withTruth)
            {
                RoundEffect effect = judged.Check.Effect;
                Tell(at, ToneOf(effect), $"after its check: {RoundWords.Of(judged)}");
            }
        }
        else if (judgement is RoundJudgement.Judged { Score: { } score, Check: null })
        {
            Tell(
                at,
                withTruth ? (score.IsExact ? Good : Bad) : Plain,
                withTruth ? $"answers: {RoundWords.Of(judgement)}" : "has answered"
            );
        }
        else
        {
            Tell(at, Bad, RoundWords.Of(judgement));
        }
    }

    private static (string Tone, string Text) Verification(VerdictCounts counts)
    {
        int violated = counts.Hits + counts.Misses + counts.ViolatedWithoutVerdict;
        int said = counts.Hits + counts.FalseAlarms;
        string truth = violated switch
        {
            0 => "all hold",
            1 => "1 is violated",
            int more => $"{more} are violated",
        };
        string claim = said switch
        {
            0 => "says all conditions hold",
            1 => "says 1 condition is violated",
            int more => $"says {more} conditions are violated",
        };
        bool agrees = counts.Misses + counts.FalseAlarms + counts.ViolatedWithoutVerdict == 0;
        return agrees ? (Good, $"{claim}: true") : (Bad, $"{claim}: {truth}");
    }

    private static string ToneOf(RoundEffect effect) =>
        effect switch
        {
            RoundEffect.Fixed or RoundEffect.UnchangedRight or RoundEffect.BecameReadable => Good,
            _ => Bad,
        };
}
