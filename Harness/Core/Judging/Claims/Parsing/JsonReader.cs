using Gridlock.Core.Judging.Claims.Lexing;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Reads fragments of JSON over their lines: places as keys or beside the names, and lists in the order of the columns.</summary>
internal sealed class JsonReader(Grid grid, bool isNumbered, StatementSink sink)
{
    private const int MostDepth = 12;
    private const int MostWaiting = 16;

    private readonly JsonFrame[] _frames = new JsonFrame[MostDepth];
    private readonly (Token Token, int Artifact)[] _waiting = new (Token, int)[MostWaiting];
    private int _waitingCount;
    private int _depth;
    private ulong _key;
    private int _artifactKey = -1;
    private Token _artifactToken;
    private bool _placeKey;
    private bool _isValue;

    /// <summary>True for a line that goes on in JSON, or begins it.</summary>
    public bool Takes(ReadOnlySpan<Item> items)
    {
        bool begins =
            items.Length > 1 && (items[0].Is('{') || (items[0].Is('[') && (items[1].Is('[') || items[1].Is('{'))));
        if (_depth > 0 && !begins && !HasMarks(items))
        {
            _depth = 0;
        }
        return _depth > 0 || begins || (items.Length == 1 && items[0].Is('{'));
    }

    public void Read(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items)
    {
        for (int at = 0; at < items.Length; at++)
        {
            ref readonly Item item = ref items[at];
            bool isKey = at + 1 < items.Length && items[at + 1].Is(':') && Inside is { IsList: false };
            switch (item.Kind)
            {
                case ItemKind.Mark:
                    Mark((char)item.Value);
                    break;
                case ItemKind.Artifact when isKey:
                    (_artifactKey, _artifactToken) = (item.Value, tokens[item.First]);
                    break;
                case ItemKind.Artifact:
                    Value(tokens, item);
                    break;
                case ItemKind.Columns when isKey:
                    _key = item.Mask;
                    break;
                case ItemKind.Number when isKey && IsPlace(items, at):
                    _key = grid.Column(item.Value - 1);
                    break;
                case ItemKind.Columns:
                    Place(tokens[item.Last], item.Mask);
                    break;
                case ItemKind.Number when _isValue && item.Value >= 1 && item.Value <= grid.Columns && !grid.IsVault:
                    Place(tokens[item.Last], grid.Column(item.Value - 1));
                    break;
                default:
                    _placeKey |= isKey && item.Has(Cue.ColumnNoun);
                    break;
            }
        }
    }

    /// <summary>"1": {…}, "1": […], "1": "Bob"; not the number of a condition or a step with a sentence behind it.</summary>
    private bool IsPlace(ReadOnlySpan<Item> items, int at)
    {
        bool isColumn = isNumbered && !grid.IsVault && items[at].Value >= 1 && items[at].Value <= grid.Columns;
        if (!isColumn || at + 2 >= items.Length)
        {
            return false;
        }
        ref readonly Item value = ref items[at + 2];
        bool isName =
            value.Kind == ItemKind.Artifact
            && (at + 3 == items.Length || items[at + 3].Is(',') || items[at + 3].Is('}'));
        return value.Is('{') || value.Is('[') || isName;
    }

    private JsonFrame Inside => _depth > 0 ? _frames[_depth - 1] : default;

    private static bool HasMarks(ReadOnlySpan<Item> items)
    {
        foreach (ref readonly Item item in items)
        {
            if (item.Kind == ItemKind.Mark && item.Value is '{' or '}' or '[' or ']' or ':' or ',')
            {
                return true;
            }
        }
        return false;
    }

    private void Mark(char mark)
    {
        switch (mark)
        {
            case '{' or '[':
                Open(mark == '[');
                break;
            case '}' or ']':
                Close();
                break;
            case ':':
                _isValue = true;
                break;
            case ',':
                EndMember();
                break;
        }
    }

    private void Open(bool isList)
    {
        if (_depth == MostDepth)
        {
            return;
        }
        JsonFrame outer = Inside;
        ref JsonFrame inner = ref _frames[_depth++];
        inner = new JsonFrame { IsList = isList, Place = _key != 0 ? _key : outer.Place };
        inner.IsRow = isList && inner.Place == 0;
        inner.Row = outer.IsList ? outer.Index : 0;
        (_key, _isValue, _placeKey, _artifactKey, _waitingCount) = (0, false, false, -1, 0);
    }

    private void Close()
    {
        _depth = Math.Max(0, _depth - 1);
        (_key, _isValue, _placeKey, _artifactKey, _waitingCount) = (0, false, false, -1, 0);
    }

    private void EndMember()
    {
        if (_depth > 0)
        {
            _frames[_depth - 1].Index++;
        }
        (_key, _isValue, _placeKey, _artifactKey) = (0, false, false, -1);
    }

    private void Value(ReadOnlySpan<Token> tokens, in Item item)
    {
        JsonFrame inside = Inside;
        ulong place =
            _key != 0 ? _key
            : inside.Place != 0 ? inside.Place
            : inside.IsRow && inside.Index < grid.Columns ? InRow(inside)
            : 0;
        Token token = tokens[item.First];
        if (place != 0)
        {
            Say(token, tokens[item.Last], item.Value, place);
        }
        else if (_waitingCount < MostWaiting && !inside.IsList)
        {
            _waiting[_waitingCount++] = (token, item.Value);
        }
    }

    private ulong InRow(in JsonFrame row) =>
        !grid.IsVault ? grid.Column(row.Index)
        : row.Row < grid.Rows ? 1UL << ((row.Row * grid.Columns) + row.Index)
        : 0;

    /// <summary>A place as a value: of the artifact that is its key, or of all that the object names.</summary>
    private void Place(Token end, ulong place)
    {
        if (_artifactKey >= 0)
        {
            Say(_artifactToken, end, _artifactKey, place);
        }
        else if (_placeKey && _depth > 0)
        {
            _frames[_depth - 1].Place = place;
            foreach ((Token token, int artifact) in _waiting.AsSpan(0, _waitingCount))
            {
                Say(token, token, artifact, place);
            }
            _waitingCount = 0;
        }
    }

    private void Say(Token first, Token last, int artifact, ulong place) =>
        sink.Add([first, last], (0, 1), null, artifact, place, negated: false, hypothetical: false, item: 0);
}
