namespace Gridlock.Core.Reports.Exports;

/// <summary>A column of an exported table.</summary>
/// <param name="Value">A text, a number, true or false, or null where it is not known.</param>
internal sealed record Column<T>(string Name, Func<T, object?> Value);
