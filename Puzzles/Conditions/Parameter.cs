namespace Gridlock.Puzzles.Conditions;

/// <summary>What one argument of a condition means, and its name in a puzzle's JSON.</summary>
public sealed record Parameter(string Name, ParameterType Type);
