namespace Gridlock.Core.Judging.Answers;

/// <summary>The members that the JSON object of an answer was asked to have.</summary>
public enum AnswerForm
{
    /// <summary>"grid" alone.</summary>
    Grid,

    /// <summary>"checks" and "grid".</summary>
    ChecksAndGrid,
}
