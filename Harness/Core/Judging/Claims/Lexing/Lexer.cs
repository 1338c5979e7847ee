namespace Gridlock.Core.Judging.Claims.Lexing;

/// <summary>Turns a text that comes in pieces into sentences of tokens; the same for every way to cut it.</summary>
/// <remarks>A sentence ends with its line, with a mark of its own before a space, or when the buffer is full.</remarks>
internal sealed class Lexer(WordTable words)
{
    /// <summary>A longer sentence is read in parts.</summary>
    public const int MostTokens = 256;

    private const int FirstTokens = 64;

    private Token[] _tokens = new Token[FirstTokens];
    private int _count;
    private Spelling _spelling = new();
    private long _at;
    private bool _space = true;
    private char _pending;
    private bool _inTable;
    private bool _struck;
    private long _tilde = -1;
    private bool _isWide;

    public ReadOnlySpan<Token> Sentence => _tokens.AsSpan(0, _count);

    /// <summary>The characters taken so far.</summary>
    public long Position => _at;

    /// <summary>Reads on to the end of a sentence or of the piece.</summary>
    /// <param name="read">How much of the piece was taken.</param>
    /// <returns>What ended the sentence in <see cref="Sentence"/>; '\0' if it goes on in the next piece.</returns>
    public char Read(ReadOnlySpan<char> piece, out int read)
    {
        for (read = 0; read < piece.Length; )
        {
            char c = piece[read];
            if (_pending != '\0' && EndsAt(c))
            {
                return Pop(ref _pending);
            }
            _pending = '\0';
            if (_count >= MostTokens - 2)
            {
                return ',';
            }
            if (char.IsAsciiLetterLower(c))
            {
                read += Letters(piece[read..]);
                continue;
            }
            read++;
            if (c == ' ')
            {
                Flush();
                (_isWide, _space) = (_space, true);
                _at++;
                continue;
            }
            if (Take(c))
            {
                _at++;
                return '\n';
            }
            _at++;
        }
        return '\0';
    }

    /// <summary>Ends the last sentence.</summary>
    /// <returns>What ended it.</returns>
    public char Finish()
    {
        Flush();
        return _pending == '\0' ? '\n' : Pop(ref _pending);
    }

    /// <summary>Makes room for the next sentence.</summary>
    public void Clear()
    {
        _count = 0;
    }

    private int Letters(ReadOnlySpan<char> piece)
    {
        if (_spelling.IsNumber)
        {
            Flush();
        }
        int taken = _spelling.SmallLetters(piece, _at);
        _at += taken;
        return taken;
    }

    private static char Pop(ref char pending)
    {
        char mark = pending;
        pending = '\0';
        return mark;
    }

    // "3.5" and "e.g." go on; "house 3. Then" does not.
    private bool EndsAt(char next) =>
        !_inTable
        && (_pending != '.' || !IsListMark())
        && (char.IsWhiteSpace(next) || next is '*' or '"' or '”' or ')' or '_' or '<' or '(' or '\\' or '$');

    private bool IsListMark()
    {
        if (_count < 2)
        {
            return true;
        }
        Token last = _tokens[_count - 2];
        if (last.Kind != TokenKind.Number)
        {
            return last is { Kind: TokenKind.Word, Length: 1, Value: WordTable.Unknown };
        }
        foreach (Token token in _tokens.AsSpan(0, _count - 2))
        {
            if (token.Kind != TokenKind.Mark)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>True at the end of a line.</summary>
    private bool Take(char c)
    {
        if (char.IsLetter(c))
        {
            char lower = char.ToLowerInvariant(c);
            Letter(lower, c);
            return false;
        }
        if (c is >= '0' and <= '9')
        {
            Digit(c - '0');
            return false;
        }
        if (c is '\'' or '’' && _spelling.Length > 0)
        {
            Letter('\'', '\'');
            return false;
        }
        Flush();
        if (c is '\n')
        {
            _space = true;
            (_inTable, _struck) = (false, false);
            return true;
        }
        if (c is ' ' or '\t' or '\r' || char.IsWhiteSpace(c))
        {
            _isWide = _space || c == '\t';
            _space = true;
            return false;
        }
        Mark(c);
        return false;
    }

    private void Mark(char c)
    {
        // Emphasis carries no meaning, but a line may begin with it as a bullet; nor does what formulas are set in.
        if ((c is '*' or '_' or '`' or '"' or '“' or '”' && _count > 0) || c == '$' || IsFormulaEdge(c))
        {
            return;
        }
        if (c == '~')
        {
            Strike();
            return;
        }
        _inTable |= c == '|';
        Add(new Token(TokenKind.Mark, c, _at, 1, _space, false, 0));
        _space = false;
        _pending = !_struck && (c is '.' or '!' || (c == '?' && FollowsWord())) ? c : '\0';
    }

    /// <summary>What stands between "~~" and "~~" was taken back.</summary>
    private void Strike()
    {
        bool isSecond = _tilde == _at - 1;
        _struck ^= isSecond;
        _tilde = isSecond ? -1 : _at;
    }

    /// <summary>True for the bracket of "\(" and the like, whose backslash is taken back.</summary>
    private bool IsFormulaEdge(char c)
    {
        bool edge =
            c is '(' or ')' or '[' or ']'
            && _count > 0
            && _tokens[_count - 1] is var last
            && last.Is('\\')
            && last.End == _at;
        _count -= edge ? 1 : 0;
        return edge;
    }

    // A question mark of its own stands for an open cell, as does one that stands far apart.
    private bool FollowsWord() =>
        !(_tokens[_count - 1].SpaceBefore && _isWide)
        && _count > 1
        && (_tokens[_count - 2].Kind != TokenKind.Mark || _tokens[_count - 2].Is(')'));

    private void Letter(char lower, char written)
    {
        if (_spelling.IsNumber)
        {
            Flush();
        }
        _spelling.Letter(lower, written, _at);
    }

    private void Digit(int digit)
    {
        if (!_spelling.IsNumber)
        {
            Flush();
        }
        _spelling.Digit(digit, _at);
    }

    private void Flush()
    {
        if (_spelling.Length == 0)
        {
            return;
        }
        long start = _spelling.Start;
        int length = (int)(_at - start);
        if (_spelling.IsNumber)
        {
            int number = _spelling.Number;
            Add(new Token(TokenKind.Number, number, start, length, _space, false, (uint)number + 1));
        }
        else if (_count > 0 && _tokens[_count - 1] is var last && last.Is('\\') && IsSign(last, out char sign))
        {
            _tokens[_count - 1] = new Token(TokenKind.Mark, sign, last.Offset, length + 1, last.SpaceBefore, false, 0);
        }
        else
        {
            Add(new Token(TokenKind.Word, Find(), start, length, _space, _spelling.IsCapital, _spelling.Hash));
        }
        _spelling.Clear();
        _space = false;
    }

    private bool IsSign(Token backslash, out char sign) =>
        TexCommands.Is(_spelling.Hash, out sign) && backslash.End == _spelling.Start;

    private void Add(Token token)
    {
        if (_struck)
        {
            return;
        }
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, MostTokens);
        }
        _tokens[_count++] = token;
    }

    private int Find()
    {
        ReadOnlySpan<char> word = _spelling.Letters;
        int found = words.Find(word, _spelling.Hash);
        if (found >= 0)
        {
            return found;
        }
        int quote = word.IndexOf('\'');
        return quote > 0 ? words.Find(word[..quote]) : WordTable.Unknown;
    }
}
