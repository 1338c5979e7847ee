using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.App.Terminal;
using Gridlock.App.Terminal.Frames;
using Gridlock.App.Terminal.Pictures;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Matches;
using Gridlock.Core.Reports.Reporting.Reproduction;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Puzzles;
using Spectre.Console;

namespace Gridlock.App.Duels;

/// <summary>What a duel prints before and after it is played; for scripts, only the result goes to stdout.</summary>
internal sealed class DuelOutput(Surroundings surroundings, DuelSettings settings, TerminalView view, bool json)
{
    private TextWriter People => json ? surroundings.Error : surroundings.Output;

    private bool IsLive => view.CanShowLive && !json;

    public void Announce(Puzzle puzzle)
    {
        Tell($"Puzzle {puzzle.Id}: {ProofLine.Shape(puzzle)}, {ProofLine.Grades(puzzle)}");
        if (puzzle.Seed.Length > 0)
        {
            Tell($"Seed {puzzle.Seed}");
        }
        if (puzzle.TwinOf is string original)
        {
            Tell($"Made from puzzle {original}");
        }
        Tell($"{char.ToUpperInvariant(ProofLine.Of(puzzle)[0])}{ProofLine.Of(puzzle)[1..]}");
        if (puzzle.Trap is not null)
        {
            Tell($"A trap: the right answer is \"{RoundWords.Asked(AnswerScorer.Right(puzzle))}\"");
        }
        IEnumerable<string> players = settings.Players.Select(static name =>
            $"{name}" + (name.IsSimulated ? " (simulated)" : "")
        );
        Tell($"Players: {string.Join(", ", players)}");
    }

    public IDuelScreen Screen(DuelPicture picture, string run) =>
        IsLive ? new LiveScreen(picture, run, surroundings.Time) : new PlainScreen(picture, People, view.Width);

    public void Conclude(ScoreCard card, DuelResult result, Puzzle puzzle, string run)
    {
        if (json)
        {
            WriteJson(card, result, puzzle, run);
        }
        else if (IsLive)
        {
            var writer = new FrameWriter(ColorSystemSupport.Detect);
            surroundings.Output.Write(writer.Write(ScoreCardTables.Of(card, view.Width), view.Width, view.Height));
        }
        else
        {
            surroundings.Output.WriteLine();
            Tell(ScoreCardText.Write(card).TrimEnd());
        }
        if (!json)
        {
            surroundings.Output.WriteLine();
        }
        if (result.IsCancelled)
        {
            Tell("Stopped before the end; the journal keeps what came, sealed as cancelled.");
        }
        if (result.IsBudgetSpent)
        {
            Tell("Stopped at the budget: the next call could have passed it, so none was started.");
        }
        // Commands stand on lines of their own, unbroken, so that they can be copied.
        People.WriteLine("Check the journal:");
        People.WriteLine($"  gridlock transcripts verify {ShellWord.OfPath(run)}");
        if (settings.Origin.Written(puzzle, settings.Seed) is string again)
        {
            People.WriteLine("Play this puzzle again:");
            People.WriteLine($"  gridlock duel {again}");
        }
    }

    private void Tell(string text)
    {
        foreach (string paragraph in TerminalText.Clean(text).Split('\n'))
        {
            string indent = new(' ', paragraph.Length - paragraph.TrimStart(' ').Length + 4);
            foreach (string line in TextWrap.Lines(paragraph, view.Width, indent))
            {
                People.WriteLine(line);
            }
        }
    }

    private void WriteJson(ScoreCard card, DuelResult result, Puzzle puzzle, string run) =>
        JsonOutput.WriteLine(
            surroundings.Output,
            line =>
            {
                line.WriteString("format", "gridlock-duel/1");
                line.WriteString("run", run);
                line.WriteString("puzzle", puzzle.Id);
                line.WriteString("seed", puzzle.Seed);
                line.WriteString("trap", puzzle.Trap is null ? null : ProofDemand.Wanted(puzzle));
                line.WriteString("proof", puzzle.Proof!.Status);
                line.WriteString("engine", puzzle.Proof.Engine);
                line.WriteString("version", puzzle.Proof.Version);
                line.WriteString("outcome", result.Outcome);
                line.WritePropertyName("scoreCard");
                ScoreCardJson.Write(line, card);
            }
        );
}
