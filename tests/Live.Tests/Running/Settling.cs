using Gridlock.App.Live.Hub;

namespace Gridlock.Live.Tests.Running;

/// <summary>Waiting until viewers can be sent all that has happened.</summary>
internal static class Settling
{
    private const string Mark = "settled";
    private static int s_marks;

    /// <summary>Until every change so far is in a frame; a mark put behind them tells.</summary>
    public static Task SettleAsync(this StageHub hub)
    {
        int mark = Interlocked.Increment(ref s_marks);
        hub.Board.Set(Mark, mark);
        return Patience.UntilAsync(
            () => hub.Board.Whole(0).Parts.TryGetValue(Mark, out object? taken) && Equals(taken, mark),
            "every change is in a frame"
        );
    }
}
