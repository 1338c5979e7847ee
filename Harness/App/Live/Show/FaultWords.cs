using Gridlock.App.CommandLine;
using Gridlock.Transcripts.Journal;
using Serilog;

namespace Gridlock.App.Live.Show;

/// <summary>What is said when a face-off comes to nothing: in general to viewers, whole to whoever puts it on.</summary>
internal static class FaultWords
{
    public const string CalledOff = "The face-off was called off before any player had its puzzle.";
    public const string NotReady = "The next face-off could not be made ready; whoever puts it on is told why.";
    public const string NotBegun = "The face-off could not begin; whoever puts it on is told why.";
    public const string BrokenOff = "The face-off was broken off; whoever puts it on is told why.";

    /// <summary>Why no face-off is ready.</summary>
    public static string OfMaking(Exception failure, bool wasStopped) =>
        failure switch
        {
            CommandFailure refused => refused.Message,
            OperationCanceledException when wasStopped => "No puzzle was made: it was stopped.",
            _ => Logged(failure, "No puzzle was made by a fault of the program; its log says more."),
        };

    /// <summary>Why a face-off ended before its end.</summary>
    public static string OfPlaying(Exception failure) =>
        failure is JournalException or CommandFailure
            ? $"The face-off was broken off: {failure.Message}"
            : Logged(failure, "The face-off was broken off by a fault of the program; its log says more.");

    private static string Logged(Exception failure, string sentence)
    {
        Log.Error(failure, "A face-off failed");
        return sentence;
    }
}
