using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Duels;
using Gridlock.App.Live.Server;
using Gridlock.App.Puzzling;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Puzzles;

namespace Gridlock.App.Live.Show;

/// <summary>What can be wished for at the desk of a live show.</summary>
/// <param name="usual">What is played where a wish does not say otherwise.</param>
/// <param name="known">Players whose names are offered.</param>
/// <param name="lead">Between the hash and the players' start.</param>
/// <param name="file">Puzzles that were brought along; null for none.</param>
/// <param name="runs">From which files to keep can be had; null where they can not.</param>
internal sealed class ShowDesk(
    LiveShow show,
    GameWish usual,
    IReadOnlyList<string> known,
    TimeSpan lead,
    BroughtFile? file = null,
    PlayedRuns? runs = null
)
{
    private readonly Lock _lock = new();
    private GameWish _last = usual;
    private BroughtFile? _file = file;
    private int _number = usual.Brought is null ? 0 : 1;

    public IReadOnlyDictionary<string, Func<JsonElement, CancellationToken, Task<DeskAnswer>>> Wishes =>
        new Dictionary<string, Func<JsonElement, CancellationToken, Task<DeskAnswer>>>
        {
            ["setup"] = (_, _) => Task.FromResult(Setup()),
            ["bring"] = BringAsync,
            ["prepare"] = (wish, token) => PrepareAsync(wish, null, token),
            ["go"] = (wish, token) => PrepareAsync(wish, lead, token),
            ["start"] = async (_, token) => new DeskAnswer(await show.StartAsync(token)),
            ["hold"] = (wish, _) => Task.FromResult(new DeskAnswer(show.Hold(Flag(wish, "on")))),
            ["stop"] = async (_, token) => new DeskAnswer(await show.StopAsync(token)),
            ["reveal"] = async (_, token) => new DeskAnswer(await show.RevealAsync(token)),
            ["saved"] = (_, _) => Task.FromResult(Saved()),
            ["clear"] = (_, _) =>
            {
                show.ClearSeries();
                return Task.FromResult(DeskAnswer.Done);
            },
        };

    /// <summary>Gets ready what is played where nobody wishes for anything else.</summary>
    /// <returns>One sentence on why not; null if it is ready.</returns>
    public async Task<string?> PrepareUsualAsync(CancellationToken cancellationToken)
    {
        GameWish wish;
        int number;
        lock (_lock)
        {
            (wish, number) = (_last, _number);
        }
        return (await PrepareAsync(wish, number, lead, cancellationToken)).Refusal;
    }

    /// <summary>Where the last face-off lies. Files of it are given to everyone, so that there are none before the reveal.</summary>
    private DeskAnswer Saved() =>
        show.Saved is var (folder, isRevealed)
            ? new DeskAnswer(Content: new { Folder = folder, Number = isRevealed ? runs?.Open(folder) : null })
            : new DeskAnswer(show.Failure ?? "No face-off is over yet.");

    /// <summary>Takes puzzles that the desk's browser has read from a file of its own.</summary>
    private async Task<DeskAnswer> BringAsync(JsonElement asked, CancellationToken cancellationToken)
    {
        // The folder that it lies in is nobody's business.
        string name = Path.GetFileName(WishReader.Text(asked, "name") ?? "") is { Length: > 0 } some
            ? some
            : "The file";
        var source = PuzzleSource.In(name, WishReader.Text(asked, "text") ?? "");
        BroughtFile brought = await BroughtFile.ReadAsync(name, source, cancellationToken);
        lock (_lock)
        {
            (_file, _number) = (brought, 1);
        }
        return Setup();
    }

    /// <summary>A puzzle that was asked for is made also if whoever asked does not wait for it.</summary>
    private Task<DeskAnswer> PrepareAsync(JsonElement asked, TimeSpan? wait, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            int number = WishReader.Whole(asked, "puzzle", 0, BroughtFile.MostPuzzles, _number);
            PuzzleOrigin.Brought? brought =
                number == 0 ? null
                : _file is { } puzzles ? puzzles[number]
                : throw CommandFailure.Misuse("There is no file of puzzles; choose one first.");
            GameWish wish = WishReader.Read(asked, _last, brought);
            return PrepareUnwatchedAsync(wish, number, wait, cancellationToken).WaitAsync(cancellationToken);
        }
    }

    private async Task<DeskAnswer> PrepareUnwatchedAsync(
        GameWish wish,
        int number,
        TimeSpan? wait,
        CancellationToken asker
    )
    {
        DeskAnswer answer = await PrepareAsync(wish, number, wait, CancellationToken.None);
        if (answer.Refusal is string refusal && asker.IsCancellationRequested)
        {
            show.Tell(refusal);
        }
        return answer;
    }

    /// <summary>After a puzzle of the file comes the next one, and a fresh one after the last. A wish that is refused leaves no trace.</summary>
    private async Task<DeskAnswer> PrepareAsync(GameWish wish, int number, TimeSpan? wait, CancellationToken stopped)
    {
        string? refusal = await show.PrepareAsync(wish, wait, stopped);
        if (refusal is not null)
        {
            return new DeskAnswer(refusal);
        }
        lock (_lock)
        {
            // A seed makes one puzzle, so it is not offered twice.
            _last = wish with
            {
                Seed = null,
            };
            _number = number > 0 && number < _file!.Puzzles.Length ? number + 1 : 0;
        }
        return Setup();
    }

    /// <summary>What the control page has to know; players' names go to the desk only.</summary>
    private DeskAnswer Setup()
    {
        lock (_lock)
        {
            return new DeskAnswer(
                Content: new
                {
                    _last.Players,
                    Known = known,
                    Themes = WishReader.Themes,
                    Theme = _last.Spec.Theme.Name,
                    Shape = WishReader.ShapeOf(_last),
                    _last.Spec.Rows,
                    _last.Spec.Columns,
                    _last.Spec.Tiers,
                    _last.Tier,
                    Verify = Enumerable
                        .Range(1, _last.Rounds)
                        .Select(round => $"{StyleSchedule.OfRound(_last.Styles, round)}"),
                    Styles = StyleWords.All,
                    _last.Blind,
                    _last.TruthLive,
                    Pace = _last.TokensPerSecond,
                    _last.Seed,
                    File = Path.GetFileName(_file?.Name),
                    Puzzle = _number,
                    Puzzles = _file?.Puzzles.Select(Label) ?? [],
                }
            );
        }
    }

    private static object Label(Puzzle puzzle) =>
        new { Name = $"{puzzle.Id}{(puzzle.Trap is null ? "" : " (trap)")}", Tiers = TierChoice.Of(puzzle) };

    private static bool Flag(JsonElement wish, string name) =>
        wish.TryGetProperty(name, out JsonElement flag) && flag.ValueKind == JsonValueKind.True;
}
