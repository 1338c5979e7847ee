using System.Text;
using Gridlock.Core.Players.Simulated;
using Gridlock.Transcripts.Events;

namespace Gridlock.App.Simulation;

/// <summary>Cuts what a player writes into chunks of tokens, lazily, and counts them.</summary>
internal sealed class TokenCutter(ChunkSizes sizes, int limit)
{
    private readonly StringBuilder _pending = new();
    private DeltaKind _kind;
    private int _pendingTokens;

    public int ReasoningTokens { get; private set; }

    /// <summary>Of reasoning and answer together.</summary>
    public int Tokens { get; private set; }

    /// <summary>True if the player had more to say than the limit allows.</summary>
    public bool LimitReached { get; private set; }

    public IEnumerable<TokenChunk> Cut(IEnumerable<SimulatedPiece> pieces)
    {
        int target = sizes.Next();
        foreach (SimulatedPiece piece in pieces)
        {
            if (piece.Kind != _kind && _pendingTokens > 0)
            {
                yield return TakePending();
                target = sizes.Next();
            }
            _kind = piece.Kind;
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
        var chunk = new TokenChunk(_kind, _pending.ToString(), _pendingTokens);
        _pending.Clear();
        _pendingTokens = 0;
        return chunk;
    }
}
