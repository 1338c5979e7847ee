namespace Gridlock.Core.Players.Catalogue.Yaml;

/// <summary>What is wrong with a text, and where; the message is the rest of a sentence that begins with the place.</summary>
internal sealed class YamlFaultException(Place at, string sentence) : Exception(sentence)
{
    public Place At { get; } = at;
}
