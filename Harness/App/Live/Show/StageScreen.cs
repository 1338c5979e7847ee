using Gridlock.App.Live.Seats;
using Gridlock.App.Terminal;
using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Channel;

namespace Gridlock.App.Live.Show;

/// <summary>Shows a face-off to the viewers of the page.</summary>
internal sealed class StageScreen(GameFold fold) : IDuelScreen
{
    public ValueTask SeeAsync(ViewerEvent seen, CancellationToken cancellationToken)
    {
        fold.Apply(seen.Event);
        return ValueTask.CompletedTask;
    }

    public Task<DuelResult> ShowAsync(Func<Task<DuelResult>> play) => play();
}
