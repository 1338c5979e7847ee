namespace Gridlock.Core.Players.Wire;

/// <summary>The tokens that count for one answer.</summary>
/// <param name="Count">The provider's figures; the output is replaced where <paramref name="Source"/> says estimated.</param>
/// <param name="Remark">One sentence on what in the provider's count contradicts the text; null if nothing does.</param>
public sealed record CheckedUsage(TokenCount Count, UsageSource Source, string? Remark);
