using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Channel;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Json;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Core.Imports;

/// <summary>Writes other people's answers as the matches of a run; what was not recorded stays unknown.</summary>
/// <param name="endpoint">Where the answers come from, as "import:plain".</param>
public sealed class AnswerRun(JournalWriter journal, string endpoint)
{
    private const int MostUnderWay = 256;
    private const string UnstatedFinish = "unstated";
    private static readonly Dictionary<string, string> s_noHeaders = [];

    private readonly Queue<Task> _underWay = [];
    private int _answers;

    /// <summary>Appends one match of one call.</summary>
    /// <exception cref="JournalException">The journal failed.</exception>
    public async Task AddAsync(ImportedAnswer answer, Puzzle puzzle, CancellationToken cancellationToken)
    {
        string document = await journal
            .RecordDocumentAsync(DocumentLedger.Puzzle, PuzzleJson.Write(puzzle), cancellationToken)
            .ConfigureAwait(false);
        RequestMessage[] messages = answer.Prompt is string prompt
            ?
            [
                new(
                    Turn.User,
                    await journal
                        .RecordDocumentAsync(DocumentLedger.Message, prompt, cancellationToken)
                        .ConfigureAwait(false)
                ),
            ]
            : [];
        foreach (JournalEvent @event in Events(answer, puzzle, document, messages))
        {
            // The order is that of appending; only the disk is waited for later, for many events at once.
            _underWay.Enqueue(journal.AppendAsync(@event, cancellationToken).AsTask());
        }
        while (_underWay.Count > MostUnderWay)
        {
            await _underWay.Dequeue().ConfigureAwait(false);
        }
    }

    /// <summary>Ends the run.</summary>
    /// <exception cref="JournalException">The journal failed.</exception>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(_underWay).ConfigureAwait(false);
        await journal.AppendAsync(new RunEnded(MatchExecutor.Completed), cancellationToken).ConfigureAwait(false);
    }

    private IEnumerable<JournalEvent> Events(
        ImportedAnswer answer,
        Puzzle puzzle,
        string document,
        IReadOnlyList<RequestMessage> messages
    )
    {
        string match = $"{puzzle.Id}.a{++_answers}";
        string call = $"{match}.r0.a1";
        yield return new MatchStarted(match, answer.Model, false, puzzle.Id, document, answer.Tier, 0);
        yield return new CallIntent(call, match, 0, 1, answer.Model, endpoint, answer.Model, messages);
        if (answer.Reasoning.Length > 0)
        {
            yield return new CallDelta(call, 0, DeltaKind.Reasoning, answer.Reasoning);
        }
        if (answer.Answer.Length > 0)
        {
            yield return new CallDelta(call, 0, DeltaKind.Answer, answer.Answer);
        }
        yield return new CallFinal(
            call,
            0,
            answer.Finish ?? UnstatedFinish,
            null,
            null,
            answer.Usage,
            answer.Reasoning.Length,
            answer.Answer.Length,
            s_noHeaders
        );
        yield return new MatchEnded(match, MatchExecutor.Completed);
    }
}
