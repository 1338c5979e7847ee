namespace Gridlock.Core.Loops;

/// <summary>One loop in a text; every place is counted in UTF-16 code units from the start of the stream.</summary>
/// <param name="Onset">Where that begins which is later repeated.</param>
/// <param name="Period">Characters from one time to the next, the most frequent distance where it varies; 0 where there is none.</param>
/// <param name="Repeats">How many times the stretch is said in all, the first time included; not a whole number where the last is cut.</param>
/// <param name="Evidence">What is said again; grows as long as the loop goes on.</param>
/// <param name="Confidence">From 0.5, at the threshold, towards 1 with the amount of evidence.</param>
/// <param name="Alarm">Where it became certain enough to be told; a live alarm is raised at this character.</param>
public readonly record struct Loop(
    LoopKind Kind,
    long Onset,
    int Period,
    double Repeats,
    LoopSpan Evidence,
    double Confidence,
    long Alarm
);
