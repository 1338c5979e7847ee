using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Live.Hub;
using Gridlock.App.Live.Server;

namespace Gridlock.App.Live.Replay;

/// <summary>Where whoever leads a replay says what every page is to play.</summary>
internal sealed class TransportDesk(StageHub hub, int games)
{
    private const double FastestSpeed = 32;

    public IReadOnlyDictionary<string, Func<JsonElement, CancellationToken, Task<DeskAnswer>>> Wishes =>
        new Dictionary<string, Func<JsonElement, CancellationToken, Task<DeskAnswer>>>
        {
            ["transport"] = (wish, _) =>
            {
                hub.Board.Set("transport", Read(wish));
                return Task.FromResult(DeskAnswer.Done);
            },
        };

    private TransportFace Read(JsonElement wish)
    {
        try
        {
            var face = new TransportFace(
                wish.GetProperty("game").GetInt32(),
                wish.GetProperty("at").GetDouble(),
                wish.GetProperty("speed").GetDouble(),
                wish.GetProperty("playing").GetBoolean(),
                hub.Now
            );
            return face.Game >= 0 && face.Game < games && face.Speed is > 0 and <= FastestSpeed && face.At >= 0
                ? face
                : throw CommandFailure.Misuse("There is no such game, speed or moment.");
        }
        catch (Exception failure) when (failure is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw CommandFailure.Misuse("A transport wish has game, at, speed and playing.");
        }
    }
}

/// <summary>What a replay plays.</summary>
/// <param name="Game">From 0.</param>
/// <param name="At">Milliseconds since the game's beginning, at the moment of saying so.</param>
/// <param name="Speed">1 for real time.</param>
/// <param name="Since">When that was said, by the server's clock; a page that comes later has that much to catch up.</param>
internal sealed record TransportFace(int Game, double At, double Speed, bool Playing, long Since);
