using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;

namespace Gridlock.App.Commands;

/// <summary>gridlock puzzle reveal FILE --commitment HASH: proves that this was the puzzle.</summary>
internal static class PuzzleRevealCommand
{
    private const int HashDigits = 64;

    public static Verb Create(Surroundings surroundings)
    {
        Argument<string> file = PuzzleSource.Argument();
        Option<string?> commitment = ValueOption.Text("--commitment", "HASH", "What 'puzzle commit' printed.");
        var json = JsonOption.Create();
        var verb = new Verb("reveal", "Prove that a puzzle is the one that was committed to.")
        {
            Examples = [("gridlock puzzle reveal p.json --commitment HASH", "anyone who has the file can check")],
            ExitCodes =
            [
                (ExitCode.Good, "a puzzle of the file is the one"),
                (ExitCode.BadVerdict, "none is"),
                (ExitCode.Misuse, "no hash, or unreadable input"),
            ],
        };
        verb.Add(file);
        verb.Add(commitment);
        verb.Add(json);
        verb.SetAction(
            async (given, cancellationToken) =>
            {
                string hash = Read(given.GetValue(commitment));
                Puzzle? revealed = null;
                int count = 0;
                PuzzleSource source = PuzzleSource.Open(given.GetRequiredValue(file));
                await foreach (Puzzle puzzle in source.ReadAsync(cancellationToken))
                {
                    count++;
                    revealed ??= Commitment.Of(puzzle) == hash ? puzzle : null;
                }
                if (given.GetValue(json))
                {
                    JsonOutput.WriteLine(
                        surroundings.Output,
                        line =>
                        {
                            line.WriteString("commitment", hash);
                            line.WriteBoolean("matches", revealed is not null);
                            line.WriteString("id", revealed?.Id);
                            line.WriteString("seed", revealed?.Seed);
                        }
                    );
                }
                else if (revealed is not null)
                {
                    surroundings.Output.WriteLine($"Yes: puzzle {revealed.Id} is what was committed to.");
                    surroundings.Output.WriteLine($"Seed {(revealed.Seed.Length > 0 ? revealed.Seed : "none")}");
                }
                else
                {
                    surroundings.Output.WriteLine(
                        count == 1
                            ? "No: this puzzle has another hash. It is another puzzle, or its file was changed."
                            : $"No: none of the {count} puzzles has this hash."
                    );
                }
                return (int)(revealed is null ? ExitCode.BadVerdict : ExitCode.Good);
            }
        );
        return verb;
    }

    private static string Read(string? given)
    {
        string hash = given?.Trim().ToLowerInvariant() ?? "";
        return hash.Length == HashDigits && hash.All(char.IsAsciiHexDigit)
            ? hash
            : throw CommandFailure.Misuse(
                given is null
                    ? "Give the hash with --commitment; 'gridlock puzzle commit' prints it."
                    : $"--commitment '{given}' is not a hash; it has {HashDigits} hex digits, as 'gridlock puzzle commit' prints it."
            );
    }
}
