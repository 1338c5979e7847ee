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
        var lost = new List<int>();
        for (int column = 0; right is not null && column < puzzle.Grid.Columns; column++)
        {
            bool isRight = Holds(right, column);
            if (isRight && _columns.Add(column))
            {
                found.Add(column);
            }
            else if (!isRight && _columns.Remove(column))
            {
                lost.Add(column);
            }
        }
        if (lost.Count > 0)
        {
            Tell(
                at,
                Bad,
                lost.Count <= 2
                    ? $"lost {Names(lost)} again"
                    : $"lost {lost.Count} {puzzle.Labels.ColumnNoun.Plural} again"
            );
        }
        if (found.Count > 0)
        {
            Tell(at, Good, Found(found));
        }
    }

    /// <summary>What the player has before it changed by no doing of its own; nothing is to be told of that.</summary>
    public void Overlook(bool[]? right)
    {
        _columns.Clear();
        _columns.UnionWith(
            Enumerable.Range(0, puzzle.Grid.Columns).Where(column => right is not null && Holds(right, column))
        );
    }

    private bool Holds(bool[] right, int column) =>
        Enumerable.Range(0, puzzle.Grid.Rows).All(row => right[(row * puzzle.Grid.Columns) + column]);

    private string Found(List<int> columns) =>
        columns.Count <= 2
            ? $"found {Names(columns)}"
            : $"has {_columns.Count} of {puzzle.Grid.Columns} {puzzle.Labels.ColumnNoun.Plural} right";

    private string Names(List<int> columns) =>
        string.Join(" and ", columns.Select(column => puzzle.Labels.Columns[column]));

    /// <param name="asked">Null in the solve round.</param>
    public void Begin(long at, AskedRound? asked) =>
        Tell(at, Plain, asked is null ? "begins to solve" : AskWords.Told(asked));

    public void End(long at, RoundJudgement judgement, bool withTruth)
    {
        if (judgement is RoundJudgement.Judged { Check.Scorecard.Counts: VerdictCounts counts } judged)
        {
            (string tone, string text) = Verification(counts, withTruth);
            Tell(at, tone, text);
            if (withTruth)
            {
                Tell(at, AskWords.IsGood(judged.Check) ? Good : Bad, After(judged, judged.Check));
            }
        }
        else if (judgement is RoundJudgement.Judged { Score: not null } && !withTruth)
        {
            Tell(at, Plain, "has answered");
        }
        else if (judgement is RoundJudgement.Judged { Score: { } score, Check: null })
        {
            Tell(at, score.IsExact ? Good : Bad, $"answers: {RoundWords.Of(judgement)}");
        }
        else
        {
            Tell(at, Bad, RoundWords.Of(judgement));
        }
    }

    private static (string Tone, string Text) Verification(VerdictCounts counts, bool withTruth)
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
        if (!withTruth)
        {
            return (Plain, claim);
        }
        bool agrees = counts.Misses + counts.FalseAlarms + counts.ViolatedWithoutVerdict == 0;
        return agrees ? (Good, $"{claim}: true") : (Bad, $"{claim}: {truth}");
    }

    /// <summary>As "gave in and broke it: 5/28 cells; violates 3, 7".</summary>
    private static string After(RoundJudgement.Judged judged, RoundCheck check)
    {
        string rest = RoundWords.Rest(judged).TrimStart(';', ',', ' ');
        string words = AskWords.Outcome(check);
        return rest.Length == 0 ? words : $"{words}: {rest}";
    }
}
