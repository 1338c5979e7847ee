using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Twins;

namespace Gridlock.App.Commands;

/// <summary>gridlock puzzle twin FILE: the same logic under other names.</summary>
internal sealed class PuzzleTwinCommand
{
    private static readonly string[] s_themes = [.. ThemeCatalogue.All.Select(static theme => theme.Name)];

    private readonly Surroundings _surroundings;
    private readonly Argument<string> _file = PuzzleSource.Argument();
    private readonly PhrasingOptions _phrasing = new();
    private readonly PuzzleOutput _output = new();
    private readonly EngineOption _engine = new();

    private readonly Option<string?> _seed = ValueOption.Text(
        "--seed",
        "S",
        "Decides the twin's names and order; 64 hex digits or any text. A fresh one if not given."
    );

    private readonly Option<string?> _theme = ValueOption.Word(
        "--theme",
        "T",
        $"Where the names come from: {string.Join(", ", s_themes)} (another than the original's).",
        s_themes
    );

    private PuzzleTwinCommand(Surroundings surroundings) => _surroundings = surroundings;

    public static Verb Create(Surroundings surroundings)
    {
        var command = new PuzzleTwinCommand(surroundings);
        var verb = new Verb("twin", "Make twins: the same puzzles renamed, mirrored and reordered, and as hard.")
        {
            Examples =
            [
                ("gridlock puzzle twin p.json", "a twin of the puzzle, to read"),
                ("gridlock puzzle twin p.jsonl --json --out twins.jsonl", "a twin of each, proven anew"),
                ("gridlock puzzle twin p.json --language de --theme invented", "in German, with words made fresh"),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "every twin is made and proven"),
                (ExitCode.BadVerdict, "an original was not unique, so its twin is not"),
                (ExitCode.Misuse, "misuse, or unreadable input"),
                (ExitCode.Inconclusive, "a proof was not decided in time, or Ctrl-C"),
                (ExitCode.Infrastructure, "no engine, or the disk failed"),
            ],
        };
        verb.Add(command._file);
        verb.Add(command._seed);
        verb.Add(command._theme);
        command._phrasing.AddTo(verb);
        command._output.AddTo(verb);
        command._engine.AddTo(verb);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        Seed seed = given.GetValue(_seed) is string text ? Seed.Parse(text) : Seed.Fresh();
        return await new PuzzleRemake(_surroundings, "twin").RunAsync(
            PuzzleSource.Open(given.GetRequiredValue(_file)),
            (original, index) => Twin(original, index, seed, given),
            seed,
            () => _output.Open(given, _surroundings.Output),
            token => _engine.OpenAsync(given, Environment.ProcessorCount, token),
            cancellationToken
        );
    }

    private Puzzle Twin(Puzzle original, int index, Seed seed, ParseResult given) =>
        TwinMaker.Make(
            original,
            ThemeFor(original, given),
            _phrasing.Phrasing(given, original.Labels.Phrasing),
            PuzzlePress.SeedOf(seed, index)
        );

    private Theme ThemeFor(Puzzle original, ParseResult given) =>
        given.GetValue(_theme) is string name
            ? ThemeCatalogue.Find(name)!
            : ThemeCatalogue.All.First(theme => theme.Name != original.Theme);
}
