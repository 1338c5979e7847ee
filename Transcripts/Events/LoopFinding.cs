namespace Gridlock.Transcripts.Events;

/// <summary>The loop for which a call was cut off, as it was seen then.</summary>
/// <param name="Stream">Of the call's two texts the one that went round: "reasoning" or "answer".</param>
/// <param name="Kind">"verbatim", "template", "revision", "restart" or "run-on".</param>
/// <param name="Onset">UTF-16 units from the start of the text to where it begins.</param>
/// <param name="Period">UTF-16 units from one time to the next; 0 where there is none.</param>
/// <param name="Repeats">How many times it was said, the first time included.</param>
/// <param name="Alarm">UTF-16 units from the start of the text to where it was certain.</param>
public sealed record LoopFinding(string Stream, string Kind, long Onset, int Period, double Repeats, long Alarm);
