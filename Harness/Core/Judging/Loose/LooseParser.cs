using System.Text.RegularExpressions;

namespace Gridlock.Core.Judging.Loose;

/// <summary>Reads JSON as people and models write it: single or curly quotes, bare words, comments, commas too many or too few.</summary>
/// <remarks>Its work is bounded: all attempts on one text together take at most a fixed number of steps a character.</remarks>
internal sealed partial class LooseParser(string text)
{
    private const int DeepestNesting = 12;
    private const int StepsPerCharacter = 64;

    private readonly long _mostSteps = StepsPerCharacter * (text.Length + 64L);
    private long _steps;
    private int _at;
    private bool _malformed;
    private bool _standard;

    /// <param name="start">Where an opening bracket or brace stands.</param>
    public LooseParse Parse(int start)
    {
        _at = start;
        _malformed = false;
        _standard = true;
        LooseNode? root = Value(0);
        return _malformed || root is null
            ? new LooseParse.Malformed(_at, root)
            : new LooseParse.Read(root, start, _at, _standard);
    }

    private bool AtEnd => _at >= text.Length;

    /// <summary>Null where nothing could be read: at the end of the text, or malformed.</summary>
    private LooseNode? Value(int depth)
    {
        SkipBlanks();
        if (AtEnd)
        {
            return null;
        }
        if (depth > DeepestNesting || ++_steps > _mostSteps)
        {
            return Fail();
        }
        return text[_at] switch
        {
            '{' => Map(depth),
            '[' => List(depth),
            _ => Word(),
        };
    }

    private LooseNode.List List(int depth)
    {
        var items = new List<LooseNode>();
        _at++;
        while (!Closes(']', items.Count))
        {
            if (Value(depth + 1) is not LooseNode item)
            {
                return new LooseNode.List(items) { IsComplete = false };
            }
            items.Add(item);
            if (_malformed || !item.IsComplete)
            {
                return new LooseNode.List(items) { IsComplete = false };
            }
        }
        return new LooseNode.List(items) { IsComplete = Close() };
    }

    private LooseNode.Map Map(int depth)
    {
        var members = new List<KeyValuePair<string, LooseNode>>();
        _at++;
        while (!Closes('}', members.Count))
        {
            if (Word() is not LooseNode.Word { IsComplete: true } key || !Colon(key))
            {
                return new LooseNode.Map(members) { IsComplete = false };
            }
            if (Value(depth + 1) is not LooseNode value)
            {
                return new LooseNode.Map(members) { IsComplete = false };
            }
            members.Add(KeyValuePair.Create(key.Value, value));
            if (_malformed || !value.IsComplete)
            {
                return new LooseNode.Map(members) { IsComplete = false };
            }
        }
        return new LooseNode.Map(members) { IsComplete = Close() };
    }

    /// <summary>Moves over the comma between items; true at the closing character, at the end, and where something is wrong.</summary>
    private bool Closes(char close, int items)
    {
        SkipBlanks();
        bool comma = false;
        if (!AtEnd && text[_at] == ',')
        {
            _standard &= items > 0;
            comma = true;
            _at++;
            SkipBlanks();
        }
        if (AtEnd || _malformed)
        {
            return true;
        }
        if (text[_at] == close)
        {
            _standard &= !comma;
            return true;
        }
        _standard &= comma || items == 0;
        return false;
    }

    private bool Colon(LooseNode.Word key)
    {
        _standard &= key.IsText;
        SkipBlanks();
        if (AtEnd)
        {
            return false;
        }
        if (text[_at] != ':')
        {
            Fail();
            return false;
        }
        _at++;
        return true;
    }

    private LooseNode.Word? Word()
    {
        SkipBlanks();
        if (AtEnd)
        {
            return null;
        }
        if (++_steps > _mostSteps)
        {
            return Fail();
        }
        char open = text[_at];
        char close = open switch
        {
            '"' or '\'' => open,
            '“' => '”',
            '‘' => '’',
            _ => '\0',
        };
        if (close == '\0')
        {
            return BareWord();
        }
        _standard &= open == '"';
        var quoted = new QuotedText(text, _at + 1, close);
        _standard &= quoted.IsStandard;
        _steps += quoted.End - _at;
        _at = quoted.End;
        return new LooseNode.Word(quoted.Value, true) { IsComplete = quoted.IsClosed };
    }

    private LooseNode.Word? BareWord()
    {
        int start = _at;
        while (!AtEnd && (char.IsLetterOrDigit(text[_at]) || " -_.+'’".Contains(text[_at])))
        {
            _at++;
        }
        _steps += _at - start;
        string word = text[start.._at].TrimEnd();
        if (word.Length == 0 || !(char.IsLetterOrDigit(word[0]) || word[0] is '-' or '_') || word.Contains(".."))
        {
            _at = word.Contains("..") ? start + word.IndexOf("..", StringComparison.Ordinal) : start;
            return Fail();
        }
        _standard &= StandardWord().IsMatch(word);
        return new LooseNode.Word(word, false) { IsComplete = !AtEnd };
    }

    private void SkipBlanks()
    {
        while (!AtEnd)
        {
            if (char.IsWhiteSpace(text[_at]))
            {
                _standard &= text[_at] is ' ' or '\t' or '\n' or '\r';
                _at++;
            }
            else if (text.AsSpan(_at).StartsWith("//") || text.AsSpan(_at).StartsWith("/*"))
            {
                string end = text[_at + 1] == '/' ? "\n" : "*/";
                int close = text.IndexOf(end, _at + 2, StringComparison.Ordinal);
                int next = close < 0 ? text.Length : close + end.Length;
                _steps += next - _at;
                _at = next;
                _standard = false;
            }
            else
            {
                break;
            }
            _steps++;
        }
    }

    /// <summary>Moves past the closing character; false where the text or its sense ended before it.</summary>
    private bool Close()
    {
        if (AtEnd || _malformed)
        {
            return false;
        }
        _at++;
        return true;
    }

    private LooseNode.Word? Fail()
    {
        _malformed = true;
        return null;
    }

    [GeneratedRegex(@"\A(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)\z")]
    private static partial Regex StandardWord();
}
