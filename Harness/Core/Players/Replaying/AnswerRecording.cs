using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Players.Replaying;

/// <summary>One player's whole answers of a run, found by the conversation that they answered; all of them are in memory.</summary>
/// <remarks>A conversation is known by the roles and the hashes of its messages, so it tells puzzle, tier and round by itself.
/// Where it was answered several times, the answers come in their order, each once.</remarks>
internal sealed class AnswerRecording
{
    private readonly Lock _order = new();
    private readonly Dictionary<string, List<RecordedAnswer>> _answers = [];
    private readonly Dictionary<string, string> _failures = [];
    private readonly Dictionary<string, int> _given = [];

    private AnswerRecording(string player) => Player = player;

    /// <summary>Who gave the answers.</summary>
    public string Player { get; }

    /// <param name="path">A run folder or its journal.</param>
    /// <param name="player">Null where the run has one only.</param>
    public static RecordingResult Read(string path, string? player)
    {
        TranscriptResult opened = RunTranscript.Open(path);
        if (opened is not TranscriptResult.Opened { Transcript: var run })
        {
            return new RecordingResult.Refused(((TranscriptResult.Refused)opened).Reason);
        }
        var recordings = new OrderedDictionary<string, AnswerRecording>();
        foreach (MatchRecord match in run.Matches())
        {
            string name = match.Start.Player;
            if (player is null || player == name)
            {
                if (!recordings.TryGetValue(name, out AnswerRecording? recording))
                {
                    recordings[name] = recording = new AnswerRecording(name);
                }
                recording.Add(match);
            }
            else
            {
                recordings.TryAdd(name, new AnswerRecording(name));
            }
        }
        string names = string.Join(", ", recordings.Keys);
        if (recordings.Count == 0)
        {
            return new RecordingResult.Refused($"The run '{path}' has no match that could be played again.");
        }
        if (player is null)
        {
            return recordings.Count == 1
                ? new RecordingResult.Ready(recordings.GetAt(0).Value)
                : new RecordingResult.Refused(
                    $"The run '{path}' has several players; write sim/replay:{path}#PLAYER with one of {names}."
                );
        }
        return recordings.TryGetValue(player, out AnswerRecording? found)
            ? new RecordingResult.Ready(found)
            : new RecordingResult.Refused($"The run '{path}' has no player '{player}'; it has {names}.");
    }

    /// <summary>The next answer to a conversation.</summary>
    /// <param name="conversation">Roles and texts.</param>
    /// <exception cref="PlayerException">The recording has none, or no further one.</exception>
    public RecordedAnswer Next(IEnumerable<(string Role, string Text)> conversation)
    {
        string key = Key(conversation.Select(static message => (message.Role, DocumentHash.Of(message.Text))));
        lock (_order)
        {
            int given = _given.GetValueOrDefault(key);
            if (_answers.TryGetValue(key, out List<RecordedAnswer>? answers) && given < answers.Count)
            {
                _given[key] = given + 1;
                return answers[given];
            }
            throw new PlayerException(
                PlayerFailure.NotRecorded,
                answers is not null
                        ? $"The recording of {Player} answers this prompt {Times(answers.Count)}, and all of that was given."
                    : _failures.TryGetValue(key, out string? failure)
                        ? $"The recording of {Player} has no whole answer to this prompt: {failure}"
                    : $"The recording of {Player} has no answer to this prompt; replay the run's own puzzles, tiers and rounds."
            );
        }
    }

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";

    private static string Key(IEnumerable<(string Role, string Hash)> messages) =>
        string.Join('\n', messages.Select(static message => $"{message.Role} {message.Hash}"));

    private void Add(MatchRecord match)
    {
        foreach (CallRecord call in match.Rounds.SelectMany(static round => round.Attempts))
        {
            string key = Key(call.Intent.Messages.Select(static message => (message.Role, message.Document)));
            if (call.Final is { } final)
            {
                if (!_answers.TryGetValue(key, out List<RecordedAnswer>? answers))
                {
                    _answers[key] = answers = [];
                }
                answers.Add(new RecordedAnswer(final.ServedModel ?? call.Intent.Model, call.Deltas, final));
            }
            else
            {
                _failures[key] = call.Failure is { } failure
                    ? $"{failure.Class}, {failure.Message}"
                    : "it was interrupted.";
            }
        }
    }
}
