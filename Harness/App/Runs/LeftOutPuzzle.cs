namespace Gridlock.App.Runs;

/// <summary>A puzzle whose answers can not be judged by one solution.</summary>
/// <param name="Flaw">What it is instead: "ambiguous", "impossible", "undecided" or "wrong-solution".</param>
/// <param name="Answers">How many answers to it were left out.</param>
internal sealed record LeftOutPuzzle(string Puzzle, string Flaw, int Answers)
{
    /// <summary>The recorded solution breaks a condition of its own puzzle.</summary>
    public const string WrongSolution = "wrong-solution";

    /// <summary>The flaw as a sentence's end.</summary>
    public string Spoken => Flaw == WrongSolution ? "its solution breaks its own conditions" : Flaw;
}
