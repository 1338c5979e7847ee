namespace Gridlock.App.Live.Board;

/// <summary>An event worth telling.</summary>
/// <param name="Id">Counts from 1 through a show.</param>
/// <param name="At">Milliseconds since the face-off began.</param>
/// <param name="Seat">-1 where it concerns no player.</param>
/// <param name="Tone">"plain", "good", "bad" or "loop".</param>
/// <param name="Text">Reads on from the player's name.</param>
internal sealed record TickerLine(long Id, long At, int Seat, string Tone, string Text);
