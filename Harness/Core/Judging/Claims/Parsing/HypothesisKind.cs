namespace Gridlock.Core.Judging.Claims.Parsing;

internal enum HypothesisKind : byte
{
    /// <summary>"if …": ends with its sentence, or with those that go on from it.</summary>
    Conditional,

    /// <summary>"suppose …": stays until it is refuted, withdrawn or another section begins.</summary>
    Supposition,

    /// <summary>"case 1": stays until the next case.</summary>
    Case,
}
