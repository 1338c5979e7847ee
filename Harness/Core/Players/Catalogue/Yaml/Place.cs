namespace Gridlock.Core.Players.Catalogue.Yaml;

/// <summary>Where something stands in a text; both count from 1.</summary>
internal readonly record struct Place(long Line, long Column)
{
    /// <summary>As "line 3, column 5".</summary>
    public override string ToString() => $"line {Line}, column {Column}";
}
