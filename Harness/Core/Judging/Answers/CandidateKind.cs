namespace Gridlock.Core.Judging.Answers;

/// <summary>How sure it is that a place in a text is meant as the answer.</summary>
internal enum CandidateKind
{
    /// <summary>An object with a grid key.</summary>
    Keyed,

    /// <summary>A list, object or table that holds names of the puzzle, under no key.</summary>
    Bare,

    /// <summary>An object with a grid key, or on its way to one, that breaks JSON's rules beyond repair.</summary>
    Broken,

    /// <summary>The same, where the text ends.</summary>
    CutOff,
}
