using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Runs;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Texts;

/// <summary>A source of texts that is a run, and --match, which takes one match of it.</summary>
internal sealed class RunOption
{
    private const string JournalName = "journal.jsonl";

    private readonly Option<string?> _match = ValueOption.Text("--match", "M", "Of a run, this match alone.");

    public void AddTo(Verb verb) => verb.Add(_match);

    /// <summary>The run; null where the source is a text.</summary>
    /// <exception cref="CommandFailure">It is a folder and no run, or a match was asked for and it is no run.</exception>
    public RunTranscript? Open(ParseResult given, string source)
    {
        if (string.IsNullOrWhiteSpace(source))
        {
            throw CommandFailure.Misuse("FILE is empty; name a text, a run, or - for stdin.");
        }
        if (Directory.Exists(source) || Path.GetFileName(source) == JournalName)
        {
            return RunSource.Open(source);
        }
        return given.GetValue(_match) is string match
            ? throw CommandFailure.Misuse($"--match {match} is for runs, and '{source}' is a text; leave it away.")
            : null;
    }

    /// <exception cref="CommandFailure">The match that was asked for is not there.</exception>
    public IEnumerable<MatchRecord> Matches(ParseResult given, RunTranscript run)
    {
        string? wanted = given.GetValue(_match);
        string? first = null;
        bool any = false;
        foreach (MatchRecord match in run.Matches())
        {
            if (wanted is null || match.Id == wanted)
            {
                any = true;
                yield return match;
            }
            first ??= match.Id;
        }
        if (!any && wanted is not null)
        {
            string way = first is null ? "it has none" : $"its first is {first}";
            throw CommandFailure.Misuse($"Run {run.Start.Run} has no match '{wanted}'; {way}.");
        }
    }
}
