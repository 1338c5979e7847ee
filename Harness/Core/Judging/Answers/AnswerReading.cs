namespace Gridlock.Core.Judging.Answers;

/// <summary>What an answer's text says; no cell of it is ever guessed.</summary>
public abstract record AnswerReading
{
    private AnswerReading() { }

    /// <summary>The answer, or null where it is unreadable.</summary>
    public abstract Answer? AnswerOrNull { get; }

    /// <summary>Exactly one JSON object of the form that was asked for, and nothing around it.</summary>
    public sealed record Strict(Answer Answer) : AnswerReading
    {
        public override Answer AnswerOrNull => Answer;
    }

    /// <summary>A whole allocation that only one reading fits, in another form than was asked for.</summary>
    public sealed record Lenient(Answer Answer, Leniency Forgiven) : AnswerReading
    {
        public override Answer AnswerOrNull => Answer;
    }

    /// <summary>No allocation, or not for certain; this is never counted as a wrong answer.</summary>
    /// <param name="Sentence">One sentence for people, naming what is amiss.</param>
    public sealed record Unreadable(UnreadableReason Reason, string Sentence) : AnswerReading
    {
        public override Answer? AnswerOrNull => null;

        /// <summary>What its one grid says for certain, though it is no allocation; null where there is no such grid.</summary>
        public StatedCells? Stated { get; init; }
    }
}
