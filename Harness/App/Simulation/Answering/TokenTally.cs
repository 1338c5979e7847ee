namespace Gridlock.App.Simulation.Answering;

/// <summary>What an answer is charged.</summary>
/// <param name="Output">Reasoning and answer together.</param>
internal readonly record struct TokenTally(int Prompt, int Output, int Reasoning)
{
    public long Total => (long)Prompt + Output;

    public int Answer => Output - Reasoning;
}
