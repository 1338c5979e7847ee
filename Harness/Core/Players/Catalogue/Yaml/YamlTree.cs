using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Gridlock.Core.Players.Catalogue.Yaml;

/// <summary>Reads a text that holds one YAML document, without what a file that people write by hand can do without: anchors,
/// aliases, tags, keys that are no plain texts.</summary>
internal static class YamlTree
{
    private const int Deepest = 16;

    /// <returns>Null if the document is empty.</returns>
    /// <exception cref="YamlFaultException">It is no such text.</exception>
    public static YamlNode? Read(string text)
    {
        using var reader = new StringReader(text);
        var parser = new Parser(reader);
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return null;
            }
            parser.Consume<DocumentStart>();
            YamlNode root = ReadNode(parser, 0);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out DocumentStart? second))
            {
                throw new YamlFaultException(PlaceOf(second), "a second document begins here; one file holds one.");
            }
            return root is YamlNode.Scalar { Text: "", IsPlain: true } ? null : root;
        }
        catch (Exception failure) when (failure is not YamlFaultException)
        {
            // Some faults escape the parser as other exceptions. What any of them says may repeat the text, which may be a key.
            if (TabIn(text) is Place tab)
            {
                throw new YamlFaultException(tab, "a tab stands here, and YAML is indented with spaces.");
            }
            Mark mark = (failure as YamlException)?.Start ?? parser.Current?.End ?? Mark.Empty;
            throw new YamlFaultException(
                new Place(mark.Line, mark.Column),
                "this is not YAML; look at the indentation, the colons and the quotes."
            );
        }
    }

    /// <summary>The first tab that indents a line; null if there is none.</summary>
    private static Place? TabIn(string text)
    {
        string[] lines = text.Split('\n');
        for (int line = 0; line < lines.Length; line++)
        {
            int column = lines[line].AsSpan().IndexOfAnyExcept(' ');
            if (column >= 0 && lines[line][column] == '\t')
            {
                return new Place(line + 1, column + 1);
            }
        }
        return null;
    }

    private static YamlNode ReadNode(IParser parser, int depth)
    {
        parser.Accept<ParsingEvent>(out ParsingEvent? happening);
        Place at = PlaceOf(happening!);
        if (happening is not NodeEvent { Anchor.IsEmpty: true, Tag.IsEmpty: true } node)
        {
            throw new YamlFaultException(at, "anchors, aliases and tags are not read here; write the value itself.");
        }
        if (depth > Deepest)
        {
            throw new YamlFaultException(at, $"this is nested more than {Deepest} levels deep.");
        }
        return node switch
        {
            Scalar => ReadScalar(parser),
            SequenceStart => ReadList(parser, at, depth),
            _ => ReadMap(parser, at, depth),
        };
    }

    private static YamlNode.Scalar ReadScalar(IParser parser)
    {
        Scalar scalar = parser.Consume<Scalar>();
        return new YamlNode.Scalar(PlaceOf(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain);
    }

    private static YamlNode.List ReadList(IParser parser, Place at, int depth)
    {
        var items = new List<YamlNode>();
        parser.Consume<SequenceStart>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(parser, depth + 1));
        }
        return new YamlNode.List(at, items);
    }

    private static YamlNode.Map ReadMap(IParser parser, Place at, int depth)
    {
        var entries = new List<KeyValuePair<YamlNode.Scalar, YamlNode>>();
        var first = new Dictionary<string, Place>(StringComparer.Ordinal);
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(parser, depth + 1) is not YamlNode.Scalar key)
            {
                throw new YamlFaultException(PlaceOf(parser.Current!), "a key has to be a single word before a colon.");
            }
            if (!first.TryAdd(key.Text, key.At))
            {
                throw new YamlFaultException(
                    key.At,
                    $"{KeySighting.Quoted(key.Text)} stands here a second time, after line {first[key.Text].Line}; keep one of them."
                );
            }
            entries.Add(new(key, ReadNode(parser, depth + 1)));
        }
        return new YamlNode.Map(at, entries);
    }

    private static Place PlaceOf(ParsingEvent happening) => new(happening.Start.Line, happening.Start.Column);
}
