namespace Gridlock.App.Simulation.Answering;

/// <summary>How a player's turn ended.</summary>
internal enum AnswerEnd
{
    Stop,
    Length,
    Refusal,
}
