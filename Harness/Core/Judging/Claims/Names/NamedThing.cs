namespace Gridlock.Core.Judging.Claims.Names;

/// <summary>What a name stands for.</summary>
internal readonly record struct NamedThing(NameKind Kind, int Index);
