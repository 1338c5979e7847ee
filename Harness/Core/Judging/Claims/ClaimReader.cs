using Gridlock.Core.Judging.Claims.Lexing;
using Gridlock.Core.Judging.Claims.Parsing;
using Gridlock.Core.Judging.Claims.Verdicts;

namespace Gridlock.Core.Judging.Claims;

/// <summary>Reads the claims of one text as it is written, and judges each as soon as its sentence ends. The same text gives the
/// same claims however it is cut. Not safe for concurrent use.</summary>
public sealed class ClaimReader
{
    private readonly ClaimPuzzle _puzzle;
    private readonly Lexer _lexer;
    private readonly StatementReader _statements;
    private readonly ClaimJudge _judge;
    private readonly Belief _belief;

    public ClaimReader(ClaimPuzzle puzzle)
    {
        _puzzle = puzzle;
        _lexer = new Lexer(puzzle.Vocabulary.Words);
        _statements = new StatementReader(puzzle);
        _judge = new ClaimJudge(puzzle);
        _belief = new Belief(puzzle.Puzzle.Grid);
    }

    /// <summary>The characters read so far, in UTF-16 units.</summary>
    public long Position => _lexer.Position;

    /// <summary>How many assumptions the text is in at this point.</summary>
    public int Hypotheses => _statements.Depth;

    /// <summary>What the text holds to be so at this point, outside of hypotheses.</summary>
    public BelievedGrid Believed => _belief.Snapshot;

    internal ReadOnlySpan<ulong> Open => _belief.Open;

    /// <param name="found">Receives the claims that this piece completes.</param>
    public void Read(ReadOnlySpan<char> piece, ICollection<Claim> found)
    {
        while (piece.Length > 0)
        {
            char end = _lexer.Read(piece, out int read);
            piece = piece[read..];
            if (end != '\0')
            {
                EndSentence(end, found);
            }
        }
    }

    /// <summary>The text is over; what its last sentence claims is found now.</summary>
    public void Finish(ICollection<Claim> found)
    {
        EndSentence(_lexer.Finish(), found);
        EndSentence('\n', found);
    }

    /// <summary>All claims of a whole text.</summary>
    public static IReadOnlyList<Claim> All(ClaimPuzzle puzzle, ReadOnlySpan<char> text)
    {
        var found = new List<Claim>();
        var reader = new ClaimReader(puzzle);
        reader.Read(text, found);
        reader.Finish(found);
        return found;
    }

    private void EndSentence(char end, ICollection<Claim> found)
    {
        foreach (ref readonly Statement statement in _statements.Read(_lexer.Sentence, end))
        {
            Take(statement, found);
        }
        _lexer.Clear();
    }

    private void Take(in Statement statement, ICollection<Claim> found)
    {
        if (statement.Quote == Quote.Part)
        {
            return;
        }
        Claim judged = _judge.Judge(statement);
        if (statement.Quote == Quote.None)
        {
            found.Add(judged);
        }
        if (judged.Hypothetical)
        {
            return;
        }
        ulong allowed = judged.Allowed(_puzzle.Puzzle.Grid.AnyPosition);
        _belief.Take(judged.Artifact, allowed);
        if (judged.IsTrue == true)
        {
            _judge.Establish(judged.Artifact, allowed);
        }
    }
}
