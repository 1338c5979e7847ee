using System.Text;
using Gridlock.Core.Players.Simulated;
using Gridlock.Transcripts.Events;

namespace Gridlock.App.Simulation.Answering;

/// <summary>Cuts what a player writes into chunks of tokens, lazily, and counts them.</summary>
internal sealed class TokenCutter(ChunkSizes sizes, int limit)
{
    private readonly StringBuilder _pending = new();
    private DeltaKind _kind;
    private Showing _showing;
    private int _pendingTokens;

    public int ReasoningTokens { get; private set; }

    /// <summary>Of reasoning and answer together.</summary>
    public int Tokens { get; private set; }

    /// <summary>True if the player had more to say than the limit allows.</summary>
    public bool LimitReached { get; private set; }

    /// <summary>True if the player declined to answer.</summary>
    public bool Refused { get; private set; }

    public AnswerEnd End =>
        LimitReached ? AnswerEnd.Length
        : Refused ? AnswerEnd.Refusal
        : AnswerEnd.Stop;

    public IEnumerable<TokenChunk> Cut(IEnumerable<SimulatedPiece> pieces)
    {
        int target = sizes.Next();
        foreach (SimulatedPiece piece in pieces)
        {
            if ((piece.Kind != _kind || piece.Showing != _showing) && _pendingTokens > 0)
            {
                yield return TakePending();
                target = sizes.Next();
            }
            (_kind, _showing) = (piece.Kind, piece.Showing);
            Refused |= piece.Showing == Showing.Refusal;
            for (int at = 0; at < piece.Text.Length; )
            {
                if (Tokens == limit)
                {
                    LimitReached = true;
                    break;
                }
                int length = WordPieces.FirstLength(piece.Text.AsSpan(at));
                Append(piece.Text.AsSpan(at, length));
                at += length;
                if (_pendingTokens == target)
                {
                    yield return TakePending();
                    target = sizes.Next();
                }
            }
            if (LimitReached)
            {
                break;
            }
        }
        if (_pendingTokens > 0)
        {
            yield return TakePending();
        }
    }

    private void Append(ReadOnlySpan<char> token)
    {
        _pending.Append(token);
        _pendingTokens++;
        Tokens++;
        ReasoningTokens += _kind == DeltaKind.Reasoning ? 1 : 0;
    }

    private TokenChunk TakePending()
    {
        var chunk = new TokenChunk(_kind, _showing, _pending.ToString(), _pendingTokens);
        _pending.Clear();
        _pendingTokens = 0;
        return chunk;
    }
}
