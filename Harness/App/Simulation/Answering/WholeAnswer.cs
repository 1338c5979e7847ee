namespace Gridlock.App.Simulation.Answering;

/// <summary>A turn that is given in one piece.</summary>
/// <param name="HidesReasoning">True if there was reasoning that is not shown.</param>
internal sealed record WholeAnswer(
    string Reasoning,
    string Answer,
    bool HidesReasoning,
    AnswerEnd End,
    TokenTally Tally,
    TimeSpan Took
);
