using System.CommandLine;
using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Runs;
using Gridlock.App.Terminal;
using Gridlock.App.Texts;
using Gridlock.Core.Judging.Claims;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Claims;

/// <summary>Tells of the claims of a run, call by call.</summary>
internal sealed class RunClaims(Surroundings surroundings, RunOption option, ParseResult given, bool isJson)
{
    private readonly RunPuzzles _puzzles = new(surroundings.Error);

    /// <param name="timeline">Where a match is to be drawn; null for nowhere.</param>
    /// <param name="isOverridden">Whether a puzzle or a tier was named, which a run has in its journal.</param>
    /// <exception cref="CommandFailure">The run can not be told of in this way.</exception>
    public async Task TellAsync(
        RunTranscript run,
        string? timeline,
        bool isOverridden,
        CancellationToken cancellationToken
    )
    {
        if (isOverridden)
        {
            throw CommandFailure.Misuse(
                "A run has its puzzles and tiers in its journal; leave --puzzle and --tier away."
            );
        }
        IEnumerable<MatchRecord> matches = option.Matches(given, run);
        if (timeline is not null)
        {
            matches = [Single(matches)];
        }
        await Task.Run(() => Tell(matches, cancellationToken), cancellationToken);
        RunSource.WarnOfFlaws(run, surroundings.Error);
        if (timeline is not null && matches.Single() is var match && _puzzles.Of(match) is ClaimPuzzle puzzle)
        {
            await Picture.DrawAsync(timeline, MatchTimeline.Draw(match, puzzle), cancellationToken);
        }
    }

    private static MatchRecord Single(IEnumerable<MatchRecord> matches) =>
        matches.Take(2).ToArray() switch
        {
            [var only] => only,
            [var first, ..] => throw CommandFailure.Misuse(
                $"--timeline draws one match, and the run has several; choose one, such as --match {first.Id}."
            ),
            _ => throw CommandFailure.Misuse("The run has no match to draw."),
        };

    private void Tell(IEnumerable<MatchRecord> matches, CancellationToken cancellationToken)
    {
        int width = TerminalView.Look(surroundings.Environment).Width;
        foreach (MatchRecord match in matches)
        {
            if (_puzzles.Of(match) is not ClaimPuzzle puzzle)
            {
                continue;
            }
            foreach (RunText text in RunText.Of(match))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var read = ReadText.Of(puzzle, text.Text);
                if (isJson)
                {
                    JsonElement id = JsonSerializer.SerializeToElement(text.Name);
                    JsonOutput.WriteLine(surroundings.Output, json => new ClaimJson(json, read).Write(id, text));
                }
                else
                {
                    string simulated = match.Start.Simulated ? ", simulated" : "";
                    surroundings.Output.WriteLine(
                        TerminalText.Clean($"{text.Name} ({match.Start.Player}{simulated}, tier {match.Start.Tier}):")
                    );
                    ClaimPage.Write(surroundings.Output, read, width);
                    surroundings.Output.WriteLine();
                }
            }
        }
    }
}
