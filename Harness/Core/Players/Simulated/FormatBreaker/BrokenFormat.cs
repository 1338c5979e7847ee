namespace Gridlock.Core.Players.Simulated.FormatBreaker;

/// <summary>A way to give an answer in another form than the prompt asks for.</summary>
internal enum BrokenFormat
{
    /// <summary>Sentences: "The ruby is in hall 3."</summary>
    Prose,

    /// <summary>A Markdown table.</summary>
    Table,

    /// <summary>An object of other keys: "solution" for "grid", rows as objects.</summary>
    WrongKeys,

    /// <summary>A fenced block with a comma too many and a comment.</summary>
    TrailingComma,

    /// <summary>The same answer twice, with words between.</summary>
    Twice,
}
