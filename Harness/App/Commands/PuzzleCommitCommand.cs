using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;

namespace Gridlock.App.Commands;

/// <summary>gridlock puzzle commit FILE: a hash to show before a match.</summary>
internal static class PuzzleCommitCommand
{
    public static Verb Create(Surroundings surroundings)
    {
        Argument<string> file = PuzzleSource.Argument();
        var json = JsonOption.Create();
        var verb = new Verb(
            "commit",
            "Print a hash that gives nothing of a puzzle away, and later proves that it was this one."
        )
        {
            Examples =
            [
                ("gridlock puzzle commit p.json", "before the show: let viewers see the hash"),
                ("gridlock puzzle reveal p.json --commitment HASH", "after it: the proof"),
            ],
        };
        verb.Add(file);
        verb.Add(json);
        verb.SetAction(
            async (given, cancellationToken) =>
            {
                bool asJson = given.GetValue(json);
                PuzzleSource source = PuzzleSource.Open(given.GetRequiredValue(file));
                await foreach (Puzzle puzzle in source.ReadAsync(cancellationToken))
                {
                    string hash = Commitment.Of(puzzle);
                    if (asJson)
                    {
                        JsonOutput.WriteLine(
                            surroundings.Output,
                            line =>
                            {
                                line.WriteString("id", puzzle.Id);
                                line.WriteString("commitment", hash);
                                line.WriteBoolean("hides", puzzle.Seed.Length > 0);
                            }
                        );
                        continue;
                    }
                    surroundings.Output.WriteLine(hash);
                    if (puzzle.Seed.Length == 0)
                    {
                        surroundings.Error.WriteLine(
                            $"Puzzle {puzzle.Id} has no seed: whoever knows the puzzle can recognise it by its hash. A twin of it has one."
                        );
                    }
                }
                return (int)ExitCode.Good;
            }
        );
        return verb;
    }
}
