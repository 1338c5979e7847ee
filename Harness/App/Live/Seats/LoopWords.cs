using Gridlock.Core.Loops;

namespace Gridlock.App.Live.Seats;

/// <summary>Says a loop in a few words.</summary>
internal static class LoopWords
{
    /// <param name="since">Milliseconds since the face-off began, at which that was first said.</param>
    public static string Of(LoopKind kind, long since)
    {
        var time = TimeSpan.FromMilliseconds(since);
        string moment = $"{(int)time.TotalMinutes:00}:{time.Seconds:00}";
        return kind switch
        {
            LoopKind.Verbatim => $"says word for word what it said at {moment}",
            LoopKind.Template => $"goes through the same argument as at {moment}",
            LoopKind.Revision => $"is back at the grid of {moment}",
            LoopKind.Restart => $"starts over, as at {moment}, with nothing new",
            LoopKind.RunOn => $"says its answer of {moment} over again",
            _ => $"goes round since {moment}",
        };
    }
}
