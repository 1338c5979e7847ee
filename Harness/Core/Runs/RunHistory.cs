using Gridlock.Core.Runs.Cases;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Runs;

/// <summary>What a run's journal says of its cases, so that none of it is played again.</summary>
public sealed class RunHistory
{
    private readonly HashSet<RunCase> _done = [];
    private readonly Dictionary<RunCase, MatchRecord> _begun = [];
    private readonly Dictionary<int, (int Done, string Json)> _puzzles = [];

    /// <summary>Of a run that is only beginning.</summary>
    public static RunHistory None { get; } = new();

    /// <summary>Cases that are over.</summary>
    public int Done => _done.Count;

    /// <summary>Reads a journal to its end, one match in memory at a time.</summary>
    /// <param name="casesOf">How many cases the plan has for a slot; of slots that are done no text is kept.</param>
    /// <param name="see">Shown every match, with its case.</param>
    public static RunHistory Read(
        RunTranscript transcript,
        Func<int, int> casesOf,
        Action<RunCase, MatchRecord> see,
        CancellationToken cancellationToken
    )
    {
        var history = new RunHistory();
        foreach (MatchRecord match in transcript.Matches())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (RunCase.Parse(match.Id) is RunCase found)
            {
                see(found, match);
                history.Add(found, match, casesOf(found.Slot));
            }
        }
        return history;
    }

    public bool IsDone(RunCase one) => _done.Contains(one);

    /// <summary>Null for a case that has not begun.</summary>
    public MatchRecord? BegunOf(RunCase one) => _begun.GetValueOrDefault(one);

    /// <summary>The JSON that the journal has of a slot's puzzle; null if none is kept.</summary>
    public string? PuzzleOf(int slot) => _puzzles.TryGetValue(slot, out (int, string Json) kept) ? kept.Json : null;

    private void Add(RunCase one, MatchRecord match, int casesOfSlot)
    {
        if (match.End is null)
        {
            _begun[one] = match;
        }
        else
        {
            _done.Add(one);
        }
        int done = _puzzles.GetValueOrDefault(one.Slot).Done + (match.End is null ? 0 : 1);
        string? json = match.Puzzle ?? PuzzleOf(one.Slot);
        if (done >= casesOfSlot)
        {
            _puzzles.Remove(one.Slot);
        }
        else if (json is not null)
        {
            _puzzles[one.Slot] = (done, json);
        }
    }
}
