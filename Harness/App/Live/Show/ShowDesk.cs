using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.App.Live.Server;

namespace Gridlock.App.Live.Show;

/// <summary>What can be wished for at the desk of a live show.</summary>
internal sealed class ShowDesk(LiveShow show, GameWish usual, IReadOnlyList<string> known, TimeSpan lead)
{
    private GameWish _last = usual;

    public IReadOnlyDictionary<string, Func<JsonElement, CancellationToken, Task<DeskAnswer>>> Wishes =>
        new Dictionary<string, Func<JsonElement, CancellationToken, Task<DeskAnswer>>>
        {
            ["setup"] = (_, _) => Task.FromResult(new DeskAnswer(Content: Setup())),
            ["prepare"] = (wish, token) => PrepareAsync(wish, null, token),
            ["go"] = (wish, token) => PrepareAsync(wish, lead, token),
            ["start"] = async (_, token) => new DeskAnswer(await show.StartAsync(token)),
            ["hold"] = (wish, _) => Do(() => show.Hold(Flag(wish, "on"))),
            ["stop"] = async (_, token) => new DeskAnswer(await show.StopAsync(token)),
            ["reveal"] = async (_, token) => new DeskAnswer(await show.RevealAsync(token)),
            ["clear"] = (_, _) => Do(show.ClearSeries),
        };

    private async Task<DeskAnswer> PrepareAsync(JsonElement asked, TimeSpan? wait, CancellationToken cancellationToken)
    {
        _last = WishReader.Read(asked, _last);
        return new DeskAnswer(await show.PrepareAsync(_last, wait, cancellationToken));
    }

    /// <summary>What the control page has to know; players' names go to the desk only.</summary>
    private object Setup() =>
        new
        {
            _last.Players,
            Known = known,
            Themes = WishReader.Themes,
            Theme = _last.Spec.Theme.Name,
            Shape = WishReader.ShapeOf(_last),
            _last.Spec.Rows,
            _last.Spec.Columns,
            _last.Tier,
            Checks = _last.Rounds,
            _last.Blind,
            _last.TruthLive,
            Pace = _last.TokensPerSecond,
        };

    private static Task<DeskAnswer> Do(Action act)
    {
        act();
        return Task.FromResult(DeskAnswer.Done);
    }

    private static bool Flag(JsonElement wish, string name) =>
        wish.TryGetProperty(name, out JsonElement flag) && flag.ValueKind == JsonValueKind.True;
}
