using Gridlock.Core.Judging.Claims.Lexing;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Reads the statements of a text sentence by sentence, with what its lines, lists and tables say by their form.</summary>
internal sealed class StatementReader
{
    private readonly ClaimPuzzle _puzzle;
    private readonly ItemReader _items;
    private readonly StatementSink _sink;
    private readonly ClauseReader _clauses;
    private readonly HypothesisStack _hypotheses = new();
    private readonly TableReader _tables;
    private readonly QuoteReader _quotes;
    private readonly JsonReader _json;
    private readonly PairReader _pairs;
    private readonly AlignedReader _aligned;
    private bool _lineStart = true;
    private bool _lineHasWords;
    private ulong _held;
    private UInt128 _cited;

    public StatementReader(ClaimPuzzle puzzle)
    {
        _puzzle = puzzle;
        _items = new ItemReader(puzzle.Vocabulary, puzzle.Puzzle.Grid);
        _sink = new StatementSink(puzzle.Puzzle.Grid);
        _clauses = new ClauseReader(_sink, puzzle.Puzzle.Labels.Phrasing.Language != Language.English);
        _json = new JsonReader(puzzle.Puzzle.Grid, puzzle.Vocabulary.Numbered, _sink);
        _pairs = new PairReader(puzzle.Puzzle.Grid, puzzle.Vocabulary.Numbered, _sink);
        _aligned = new AlignedReader(puzzle.Puzzle.Grid, puzzle.Vocabulary.Numbered, _sink);
        _quotes = new QuoteReader(puzzle.Quotes);
        _tables = new TableReader(puzzle.Vocabulary, puzzle.Puzzle.Grid, _sink);
    }

    /// <summary>How many assumptions are open.</summary>
    public int Depth => _hypotheses.Depth;

    /// <param name="end">What ended the sentence; a line's end for '\n'.</param>
    public ReadOnlySpan<Statement> Read(ReadOnlySpan<Token> tokens, char end)
    {
        _sink.Clear();
        if (tokens.Length > 0)
        {
            ReadSentence(tokens, end);
        }
        if (end == '\n')
        {
            _hypotheses.EndLine(!_lineHasWords);
            if (!_lineHasWords)
            {
                _cited = 0;
            }
            _lineHasWords = false;
        }
        _lineStart = end == '\n';
        return _sink.Statements;
    }

    private void ReadSentence(ReadOnlySpan<Token> tokens, char end)
    {
        bool isTable = false;
        foreach (Token token in tokens)
        {
            _lineHasWords |= token.Kind != TokenKind.Mark;
            isTable |= token.Is('|');
        }
        _items.Read(tokens, isTable);
        ReadOnlySpan<Item> items = _items.Items;
        isTable = isTable && !Lines.IsChain(items);
        if (_lineStart)
        {
            StartLine(tokens, items);
        }
        int start = _lineStart ? Lines.ListMark(items) : 0;
        if (_json.Takes(items))
        {
            _json.Read(tokens, items);
            _aligned.End();
        }
        else if (isTable)
        {
            _tables.Read(tokens, items);
            _aligned.End();
        }
        else if (_aligned.Read(tokens, items) || _pairs.Read(tokens, items, start))
        {
            _clauses.Skip();
        }
        else
        {
            _tables.End();
            ReadClauses(tokens, items[start..], _lineStart && Lines.IsEntry(items, start) ? _held : 0, end == '?');
        }
        Hold(items, start, isTable, end);
        Finish(tokens, items, start, end);
    }

    // Without a place there is no claim, and most sentences name none.
    private void ReadClauses(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items, ulong held, bool isQuestion)
    {
        if ((held != 0 || _items.HasPlace) && !EarlierAttempts.AreToldOf(tokens))
        {
            _clauses.Read(tokens, items, held, isQuestion);
        }
        else
        {
            _clauses.Skip();
        }
    }

    private void StartLine(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items)
    {
        _hypotheses.StartLine(items);
        if (Lines.IsListEntry(items))
        {
            _cited = 0;
        }
        if (Lines.IsHeading(tokens, items))
        {
            _hypotheses.EndSection();
            _cited = 0;
        }
    }

    /// <summary>A line that only names a place announces it for the entries below.</summary>
    private void Hold(ReadOnlySpan<Item> items, int start, bool isTable, char end)
    {
        ulong announced = isTable || _sink.Count > 0 ? 0 : _clauses.Announced;
        bool alone = announced != 0 && _lineStart && end == '\n' && Lines.OnlyPlace(items, start);
        if (alone)
        {
            _held = announced;
        }
        else if (_held != 0 && !(_lineStart && Lines.IsEntry(items, start)))
        {
            _held = 0;
        }
    }

    private void Finish(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items, int start, char end)
    {
        UInt128 own = 0;
        foreach (ref readonly Item item in items)
        {
            own |= item.Cited;
        }
        _cited |= own;
        _quotes.Read(tokens, items, start);
        Span<Statement> statements = _sink.Statements;
        foreach (ref Statement statement in statements)
        {
            Quote quote = _quotes.Of(statement.Claim);
            statement = statement with { Cited = own == 0 ? 0 : _cited, Quote = quote, Item = statement.Item + start };
        }
        if (!_quotes.IsVerbatim)
        {
            _hypotheses.Read(items, statements, end == '?', _puzzle.Puzzle.Grid.AnyPosition);
        }
    }
}
