using Gridlock.Core.Runs.Cases;

namespace Gridlock.Core.Matches.Styles;

/// <summary>The latest answers of a run's players to each tier of each puzzle, so that one can be shown another's; the oldest puzzles are
/// forgotten.</summary>
/// <remarks>Nobody waits here: which answers are there depends on who was faster, and the journal keeps what was shown.</remarks>
internal sealed class RunBoard
{
    private const int MostPuzzles = 256;

    private readonly Lock _lock = new();
    private readonly OrderedDictionary<(int Slot, int Tier), SortedDictionary<int, OtherAnswer>> _answers = [];

    /// <param name="player">The name of the case's player.</param>
    public OtherSeat Seat(RunCase one, string player) =>
        new((_, _) => Task.FromResult(Find(one)), (_, answer) => Put(one, new OtherAnswer(player, answer)));

    private void Put(RunCase one, OtherAnswer answer)
    {
        lock (_lock)
        {
            (int, int) key = (one.Slot, one.Tier);
            if (!_answers.TryGetValue(key, out SortedDictionary<int, OtherAnswer>? ofAll))
            {
                if (_answers.Count == MostPuzzles)
                {
                    _answers.RemoveAt(0);
                }
                _answers[key] = ofAll = [];
            }
            ofAll[one.Player] = answer;
        }
    }

    /// <summary>The next player's that has one, in the order of the plan.</summary>
    private OtherAnswer? Find(RunCase one)
    {
        lock (_lock)
        {
            if (!_answers.TryGetValue((one.Slot, one.Tier), out SortedDictionary<int, OtherAnswer>? ofAll))
            {
                return null;
            }
            KeyValuePair<int, OtherAnswer>[] others = [.. ofAll.Where(answer => answer.Key != one.Player)];
            return others.Length == 0
                ? null
                : others.OrderBy(answer => answer.Key < one.Player).ThenBy(static answer => answer.Key).First().Value;
        }
    }
}
