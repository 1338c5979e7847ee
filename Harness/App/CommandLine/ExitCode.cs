namespace Gridlock.App.CommandLine;

/// <summary>What the process says to the script that called it.</summary>
internal enum ExitCode
{
    Good = 0,

    /// <summary>The verdict itself is bad: not unique, damaged, not able to play.</summary>
    BadVerdict = 1,

    /// <summary>What was asked for makes no sense here.</summary>
    Misuse = 2,

    /// <summary>Nothing was decided: no proof in time, an interrupted run.</summary>
    Inconclusive = 3,

    /// <summary>The machine, the disk, the engine or the providers failed.</summary>
    Infrastructure = 4,

    Budget = 5,
}
