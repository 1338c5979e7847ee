using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Reports.Judgements;

namespace Gridlock.Core.Imports;

/// <summary>Which answers a reader that forgives nothing would have lost, and why.</summary>
/// <param name="asked">What such a reader does not mind, because the prompt asked for it.</param>
public sealed class StrictReaderReport(Leniency asked)
{
    private readonly List<LostAnswer> _lost = [];
    private readonly List<UnreadAnswer> _unread = [];

    /// <summary>Answers that such a reader takes.</summary>
    public int Kept { get; private set; }

    public IReadOnlyList<LostAnswer> Lost => _lost;

    public IReadOnlyList<UnreadAnswer> Unread => _unread;

    /// <summary>How many answers needed each thing, most first; an answer may need several.</summary>
    public IEnumerable<KeyValuePair<string, int>> LostBy => Count(_lost.SelectMany(static lost => lost.Forgiven));

    /// <summary>How many answers are unreadable for each reason, most first.</summary>
    public IEnumerable<KeyValuePair<string, int>> UnreadBy => Count(_unread.Select(static unread => unread.Reason));

    public void Add(JudgedCase judged)
    {
        if (judged.FirstRound is not RoundJudgement.Judged { Reading: var reading })
        {
            return;
        }
        switch (reading)
        {
            case AnswerReading.Lenient lenient when (lenient.Forgiven & ~asked) is not Leniency.None and var beyond:
                _lost.Add(new LostAnswer(judged.Record.Id, judged.First, [.. Leniencies.In(beyond)]));
                break;
            case AnswerReading.Unreadable unreadable:
                string reason = Leniencies.Camel($"{unreadable.Reason}");
                _unread.Add(new UnreadAnswer(judged.Record.Id, reason, unreadable.Sentence));
                break;
            default:
                Kept++;
                break;
        }
    }

    private static IEnumerable<KeyValuePair<string, int>> Count(IEnumerable<string> names) =>
        names
            .CountBy(static name => name)
            .OrderByDescending(static named => named.Value)
            .ThenBy(static named => named.Key, StringComparer.Ordinal);
}
