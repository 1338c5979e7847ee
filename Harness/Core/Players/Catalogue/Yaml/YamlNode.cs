namespace Gridlock.Core.Players.Catalogue.Yaml;

/// <summary>A piece of a YAML document, with its place.</summary>
internal abstract record YamlNode(Place At)
{
    /// <param name="IsPlain">False where quotes stand around the text, so that it is a text whatever it looks like.</param>
    public sealed record Scalar(Place At, string Text, bool IsPlain) : YamlNode(At);

    public sealed record List(Place At, IReadOnlyList<YamlNode> Items) : YamlNode(At);

    /// <param name="Entries">In the order of the text; no key stands twice.</param>
    public sealed record Map(Place At, IReadOnlyList<KeyValuePair<Scalar, YamlNode>> Entries) : YamlNode(At);
}
