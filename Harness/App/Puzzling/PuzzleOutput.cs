using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Tiers;
using Gridlock.Puzzles.Wording;

namespace Gridlock.App.Puzzling;

/// <summary>The options that say where finished puzzles go, and the writing: JSON Lines, or a puzzle to read.</summary>
internal sealed class PuzzleOutput
{
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<string?> _out = ValueOption.Text(
        "--out",
        "FILE",
        "Write JSON Lines to a file, whole or not at all."
    );
    private readonly Option<bool> _force = new("--force") { Description = "Replace the file of --out if it is there." };
    private readonly Option<bool> _timings = new("--timings")
    {
        Description = "Record how long each proof took; without it, the same seed gives the same bytes.",
    };

    public void AddTo(Command command)
    {
        command.Add(_json);
        command.Add(_out);
        command.Add(_force);
        command.Add(_timings);
    }

    /// <exception cref="CommandFailure">The file of --out can not be written.</exception>
    public Sink Open(ParseResult given, TextWriter output)
    {
        string? path = given.GetValue(_out);
        AtomicFile? file = path is null ? null : AtomicFile.Create(path, given.GetValue(_force));
        return new Sink(output, file, path, given.GetValue(_json), given.GetValue(_timings));
    }

    /// <summary>Takes puzzles one by one; those for a file appear when it is published.</summary>
    internal sealed class Sink(TextWriter output, AtomicFile? file, string? path, bool json, bool timings)
        : IAsyncDisposable
    {
        /// <summary>The file's path; null for stdout.</summary>
        public string? Path => path;

        /// <param name="alone">Whether a person gets the whole prompt, not a line.</param>
        public void Write(Puzzle puzzle, bool alone)
        {
            if (json || file is not null)
            {
                bool bare = timings || puzzle.Proof is null;
                (file?.Writer ?? output).WriteLine(
                    PuzzleJson.Write(bare ? puzzle : puzzle with { Proof = puzzle.Proof! with { Milliseconds = null } })
                );
            }
            else if (alone)
            {
                Show(puzzle);
            }
            else
            {
                output.WriteLine(
                    $"{puzzle.Id}  {ProofLine.Shape(puzzle)}, {ProofLine.Grades(puzzle)}  seed {puzzle.Seed}"
                );
            }
        }

        public Task PublishAsync(CancellationToken cancellationToken) =>
            file?.PublishAsync(cancellationToken) ?? Task.CompletedTask;

        public ValueTask DisposeAsync() => file?.DisposeAsync() ?? ValueTask.CompletedTask;

        private void Show(Puzzle puzzle)
        {
            foreach (TierRating tier in puzzle.Tiers)
            {
                output.WriteLine(
                    tier == puzzle.Tiers[0]
                        ? PromptWriter.Write(puzzle, tier.Tier)
                        : $"--- tier {tier.Tier} ---\n\n{Block(puzzle, tier.Tier)}"
                );
            }
            output.WriteLine($"Puzzle {puzzle.Id}: {ProofLine.Shape(puzzle)}, {ProofLine.Grades(puzzle)}.");
            output.WriteLine($"{char.ToUpperInvariant(ProofLine.Of(puzzle)[0])}{ProofLine.Of(puzzle)[1..]}.");
            if (puzzle.TwinOf is { } original)
            {
                output.WriteLine($"Made from puzzle {original}.");
            }
            output.WriteLine($"Seed {puzzle.Seed}");
        }

        private static string Block(Puzzle puzzle, int tier) =>
            string.Concat(
                puzzle
                    .Conditions.Where(condition => condition.Tier == tier)
                    .Select(static condition => $"{condition.Number}. {condition.Text}\n")
            );
    }
}
