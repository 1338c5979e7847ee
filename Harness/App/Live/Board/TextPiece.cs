namespace Gridlock.App.Live.Board;

/// <summary>Text that a seat's call has added.</summary>
/// <param name="Call">Counts the seat's calls from 1; the texts of a new call begin anew.</param>
/// <param name="From">How many UTF-16 units came before it; more than were shown where the text came too fast to be shown whole.</param>
internal sealed record TextPiece(int Seat, int Call, TextKind Kind, long From, string Text);
