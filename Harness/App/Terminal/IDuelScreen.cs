using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Channel;

namespace Gridlock.App.Terminal;

/// <summary>Shows a duel while it is played.</summary>
internal interface IDuelScreen
{
    ValueTask SeeAsync(ViewerEvent seen, CancellationToken cancellationToken);

    /// <summary>Shows what is seen for as long as the play takes, and returns what comes of it.</summary>
    Task<DuelResult> ShowAsync(Func<Task<DuelResult>> play);
}
