namespace Gridlock.Core.Players.Catalogue.Yaml;

/// <summary>Where something stands in a text; both count from 1.</summary>
internal readonly record struct Place(long Line, long Column);
