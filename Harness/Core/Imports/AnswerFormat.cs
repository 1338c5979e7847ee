namespace Gridlock.Core.Imports;

/// <summary>How other people's answers are written; ANSWERS.md describes each.</summary>
public enum AnswerFormat
{
    /// <summary>ZeroEval's records of ZebraLogic, whose answers were asked for as {"reasoning", "solution": {"House 1": {...}}}.</summary>
    ZebraLogic,

    /// <summary>Gridlock's simple format for anyone's answers.</summary>
    Plain,
}
