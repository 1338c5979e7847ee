using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Live.Hub;
using Gridlock.App.Live.Replay;
using Gridlock.App.Live.Replay.Pictures;
using Gridlock.App.Live.Seats;
using Gridlock.App.Live.Server;
using Gridlock.App.Runs;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Commands;

/// <summary>gridlock replay: plays a journal on the page.</summary>
internal sealed class ReplayCommand
{
    private readonly Surroundings _surroundings;
    private readonly Argument<string> _run = RunSource.Argument();
    private readonly PageOptions _page = new();

    private readonly Option<int?> _tier = ValueOption.Whole("--tier", 1, 3, "Only what was played on this tier.");

    private readonly Option<bool> _blind = new("--blind") { Description = "Hide names until the end." };

    private readonly Option<bool> _late = new("--truth-late")
    {
        Description = "Show what is right or wrong only at the end.",
    };

    private readonly Option<string?> _share = ValueOption.Text(
        "--share",
        "FILE",
        "Write one HTML file that replays the first face-off without any network, and end."
    );

    private readonly Option<string?> _card = ValueOption.Text(
        "--card",
        "FILE.svg",
        "Write the result of the first face-off as a picture, and end; the page makes a PNG of it."
    );

    private readonly Option<string?> _timeline = ValueOption.Text(
        "--timeline",
        "FILE.svg",
        "Write how many cells each player of the first face-off had right, over time, as a picture, and end."
    );

    private ReplayCommand(Surroundings surroundings) => _surroundings = surroundings;

    public static Verb Create(Surroundings surroundings)
    {
        var command = new ReplayCommand(surroundings);
        var verb = new Verb(
            "replay",
            "Play a run again on the page, at 1x to 32x or step by step, or make a file of it."
        )
        {
            Examples =
            [
                ("gridlock replay runs/20260101-120000-4x7-0123456789", "on the page; the overlay follows"),
                ("gridlock replay RUN --tier 2 --share face-off.html", "one file to send to others"),
                (
                    "gridlock replay RUN --card card.svg --timeline timeline.svg",
                    "pictures of the result and of the way there"
                ),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "ended by Ctrl-C, or the file is written"),
                (ExitCode.Misuse, "misuse: no run, nothing to replay, the port is taken"),
            ],
        };
        verb.Add(command._run);
        command._page.AddTo(verb);
        verb.Add(command._tier);
        verb.Add(command._blind);
        verb.Add(command._late);
        verb.Add(command._share);
        verb.Add(command._card);
        verb.Add(command._timeline);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        RunTranscript run = RunSource.Open(given.GetValue(_run)!);
        IReadOnlyList<RecordedGame> games = RecordedGames.In(run, given.GetValue(_tier), out bool isCut);
        RunSource.WarnOfFlaws(run, _surroundings.Error);
        if (isCut)
        {
            _surroundings.Error.WriteLine(
                $"The run is longer than a page shows; these are its first {games.Count} face-offs."
            );
        }
        var tapes = new TapeShelf(
            games,
            new TapeMaker(new Disclosure(!given.GetValue(_blind), !given.GetValue(_late)))
        );
        (string? File, Func<Tape, string> Content)[] wanted =
        [
            (given.GetValue(_share), ShareFile.Of),
            (Drawn(given, _card), static tape => CardPicture.Of(tape.Sketch)),
            (Drawn(given, _timeline), static tape => TimelinePicture.Whole(tape.Sketch)),
        ];
        if (wanted.All(static one => one.File is null))
        {
            return await ServeAsync(tapes, given, cancellationToken);
        }
        foreach ((string? file, Func<Tape, string> content) in wanted)
        {
            if (file is not null)
            {
                await WriteAsync(file, tapes[0].Title, content(tapes[0]), cancellationToken);
            }
        }
        return ExitCode.Good;
    }

    private static string? Drawn(ParseResult given, Option<string?> option) =>
        given.GetValue(option) is string file && !file.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
            ? throw CommandFailure.Misuse(
                $"{option.Name} '{file}' is no SVG; name a file that ends in .svg. A PNG takes a browser: the replay page saves one."
            )
            : given.GetValue(option);

    private async Task WriteAsync(string file, string title, string content, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllTextAsync(file, content, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Misuse($"'{file}' can not be written: {failure.Message}");
        }
        long bytes = new FileInfo(file).Length;
        _surroundings.Output.WriteLine($"{file}: {title}, {Math.Max(1, bytes / 1024):N0} KB; opens in any browser.");
    }

    private async Task<ExitCode> ServeAsync(TapeShelf tapes, ParseResult given, CancellationToken cancellationToken)
    {
        await using var hub = new StageHub(_surroundings.Time);
        hub.Board.Set("transport", new TransportFace(0, 0, 1, Playing: false, 0));
        var token = new ControlToken();
        var desk = new TransportDesk(hub, tapes.Count);
        LiveServerOptions options = _page.Read(given, _surroundings.Time);
        await using LiveServer server = await LiveServer.StartAsync(
            options,
            hub,
            new Desk(token, desk.Wishes),
            tapes,
            cancellationToken
        );
        PageOptions.AnnounceReplay(_surroundings, options, server.Origin, token);
        await Task.Delay(Timeout.InfiniteTimeSpan, _surroundings.Time, cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return ExitCode.Good;
    }
}
