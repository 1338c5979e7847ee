using System.Text;
using Gridlock.App.Live.Board;
using Gridlock.Core.Judging.Claims;
using Gridlock.Transcripts.Events;

namespace Gridlock.App.Live.Seats;

/// <summary>The texts of one call as they come: veiled for the board, read for claims and loops, kept as far as judging needs them.</summary>
/// <param name="secrets">Words that are veiled; empty where names are shown.</param>
internal sealed class CallText(StageBoard board, int seat, ClaimPuzzle claims, SecretWords secrets)
{
    private readonly StringBuilder _answer = new();
    private readonly Dictionary<TextKind, NameVeil> _veils = [];

    /// <summary>Null before the first text.</summary>
    public ReasoningWatch? Watch { get; private set; }

    public int AnswerLength => _answer.Length;

    public string Answer => _answer.ToString();

    /// <summary>True if claims came since this was set to false.</summary>
    public bool HasNewClaims { get; set; }

    /// <summary>True if the answer grew since this was set to false.</summary>
    public bool HasNewAnswer { get; set; }

    public TextKind Hear(CallDelta delta, long at)
    {
        TextKind kind = delta.Kind == DeltaKind.Reasoning ? TextKind.Reasoning : TextKind.Answer;
        if (kind == TextKind.Answer)
        {
            _answer.Append(delta.Text);
            HasNewAnswer = true;
        }
        if (!_veils.TryGetValue(kind, out NameVeil? veil))
        {
            _veils[kind] = veil = new NameVeil(secrets);
        }
        board.Append(seat, kind, veil.Next(delta.Text));
        Watch ??= new ReasoningWatch(claims, kind);
        if (Watch.Kind == kind)
        {
            HasNewClaims |= Watch.Hear(delta.Text, at);
        }
        return kind;
    }

    /// <summary>Shows what was held back; no more comes.</summary>
    public void Close()
    {
        foreach ((TextKind kind, NameVeil veil) in _veils)
        {
            board.Append(seat, kind, veil.Rest());
        }
    }
}
