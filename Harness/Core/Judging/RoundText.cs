using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Judging;

/// <summary>What a round of a match left to judge.</summary>
public abstract record RoundText
{
    private RoundText() { }

    /// <param name="Answer">The answer alone, without reasoning that came apart from it.</param>
    /// <param name="WasCut">True if the provider stopped the answer at its length limit.</param>
    public sealed record Answered(string Answer, bool WasCut) : RoundText
    {
        /// <summary>The reasoning that came apart from the answer.</summary>
        public string Reasoning { get; init; } = "";

        /// <summary>True if the provider counted reasoning and showed none.</summary>
        public bool HidesReasoning { get; init; }

        /// <summary>Null where the round was the solve round, or a neutral check of the answer before.</summary>
        public CheckAsked? Asked { get; init; }
    }

    /// <param name="Class">As in the journal's "call.failed"; "looped" where a loop was the reason.</param>
    public sealed record Failed(string Class, string Message) : RoundText;
}
