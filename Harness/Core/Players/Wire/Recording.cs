namespace Gridlock.Core.Players.Wire;

/// <summary>What a recorded answer says.</summary>
/// <param name="Usage">Null if nothing was counted and there is no text either.</param>
/// <param name="UsageSource">"reported" or "estimated"; null where <paramref name="Usage"/> is.</param>
/// <param name="UsageRemark">What in the count contradicts the text; null if nothing does.</param>
/// <param name="FinishWord">The provider's own word for the finish; null if it gave none.</param>
/// <param name="Error">Why the answer is not whole; null if it is.</param>
public sealed record Recording(
    string Reasoning,
    string Answer,
    TokenCount? Usage,
    string? UsageSource,
    string? UsageRemark,
    string? Id,
    string? Model,
    string? Fingerprint,
    string? Route,
    FinishKind Finish,
    string? FinishWord,
    PlayerException? Error
);
