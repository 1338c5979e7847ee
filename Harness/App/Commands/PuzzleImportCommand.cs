using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.Core.Players;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Imports;
using Gridlock.Puzzles.Json;

namespace Gridlock.App.Commands;

/// <summary>gridlock puzzle import FORMAT FILE: other people's puzzles as Gridlock's.</summary>
internal sealed class PuzzleImportCommand
{
    private static readonly Dictionary<string, ImportFormat> s_formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["zebralogic"] = ImportFormat.ZebraLogic,
        ["zebra"] = ImportFormat.Zebra,
        ["haerae"] = ImportFormat.Haerae,
        ["reasoning-gym"] = ImportFormat.ReasoningGym,
        ["plain"] = ImportFormat.Plain,
    };

    private readonly Surroundings _surroundings;
    private readonly Argument<string> _format = new("FORMAT")
    {
        Description = $"How they are written: {string.Join(", ", s_formats.Keys)}.",
    };
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "Puzzles, one a line or a single one, packed with gzip or not; - reads stdin.",
    };
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<string?> _out = ValueOption.Text(
        "--out",
        "FILE",
        "Write JSON Lines to a file, whole or not at all."
    );
    private readonly Option<bool> _force = new("--force") { Description = "Replace the file of --out if it is there." };

    private PuzzleImportCommand(Surroundings surroundings) => _surroundings = surroundings;

    public static Verb Create(Surroundings surroundings)
    {
        var command = new PuzzleImportCommand(surroundings);
        var verb = new Verb("import", "Read other people's puzzles as Gridlock's; nothing is proven yet.")
        {
            Examples =
            [
                ("gridlock puzzle import zebralogic z.jsonl.gz --out p.jsonl", "a whole collection"),
                ("gridlock puzzle import plain mine.json | gridlock puzzle prove -", "is my puzzle unique?"),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "every puzzle is read"),
                (ExitCode.Misuse, "misuse, or a puzzle that can not be read"),
                (ExitCode.Inconclusive, "Ctrl-C"),
                (ExitCode.Infrastructure, "the disk failed"),
            ],
        };
        verb.Add(command._format);
        verb.Add(command._file);
        verb.Add(command._json);
        verb.Add(command._out);
        verb.Add(command._force);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        ImportFormat format = Format(given.GetRequiredValue(_format));
        PuzzleSource source = PuzzleSource.Open(given.GetRequiredValue(_file), text => PuzzleImport.Read(format, text));
        string? path = given.GetValue(_out);
        await using AtomicFile? file = path is null ? null : AtomicFile.Create(path, given.GetValue(_force));
        int count = 0;
        await foreach (Puzzle puzzle in source.ReadAsync(cancellationToken))
        {
            (file?.Writer ?? _surroundings.Output).WriteLine(PuzzleJson.Write(puzzle));
            count++;
        }
        if (file is not null)
        {
            await file.PublishAsync(cancellationToken);
            _surroundings.Error.WriteLine($"{count} {(count == 1 ? "puzzle" : "puzzles")} in {path}, not proven yet");
        }
        return ExitCode.Good;
    }

    private static ImportFormat Format(string name)
    {
        if (s_formats.TryGetValue(name, out ImportFormat format))
        {
            return format;
        }
        string way = NearestName.Of(name, s_formats.Keys) is string nearest
            ? $"did you mean {nearest}?"
            : $"there are {string.Join(", ", s_formats.Keys)}.";
        throw CommandFailure.Misuse($"'{name}' is no format of puzzles; {way}");
    }
}
