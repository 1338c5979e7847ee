using Gridlock.Core.Players.Catalogue.Yaml;

namespace Gridlock.Core.Players.Catalogue.Reading;

/// <summary>Refuses a text that holds what looks like a key, wherever it stands, before anything of it can be repeated.</summary>
internal static class KeyGuard
{
    private const string Way =
        "no key belongs in this file; set an environment variable to it and write 'keyVariable: ITS_NAME'.";

    /// <exception cref="YamlFaultException">Something looks like a key.</exception>
    public static void Check(YamlNode node)
    {
        switch (node)
        {
            case YamlNode.Scalar scalar when KeySighting.IsKey(scalar.Text):
                throw new YamlFaultException(scalar.At, $"this looks like a key, and {Way}");
            case YamlNode.List list:
                foreach (YamlNode item in list.Items)
                {
                    Check(item);
                }
                break;
            case YamlNode.Map map:
                foreach ((YamlNode.Scalar key, YamlNode value) in map.Entries)
                {
                    Check(key);
                    Check(value);
                    if (KeySighting.IsName(key.Text) && value is YamlNode.Scalar)
                    {
                        throw new YamlFaultException(key.At, $"'{key.Text}' would hold a key, and {Way}");
                    }
                }
                break;
        }
    }
}
