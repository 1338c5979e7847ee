namespace Gridlock.Core.Players.Wire;

/// <summary>Finishes as journals and reports write them.</summary>
public static class FinishKindWords
{
    /// <summary>"stop", "length", "refusal", "cut" or "error".</summary>
    public static string Word(this FinishKind kind) =>
        kind switch
        {
            FinishKind.Stop => "stop",
            FinishKind.Length => "length",
            FinishKind.Refusal => "refusal",
            FinishKind.Cut => "cut",
            FinishKind.Error => "error",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
