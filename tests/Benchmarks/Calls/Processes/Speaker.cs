using System.Globalization;
using Gridlock.Core.Players.Simulated;

namespace Gridlock.Benchmarks.Calls.Processes;

/// <summary>Says the same number of tokens to everything, three of four of them as reasoning, and costs next to nothing itself.</summary>
internal sealed class Speaker(int tokens) : ISimulatedPlayer
{
    public const string ModelName = "speaker";

    private static readonly string[] s_words =
    [
        " the",
        " lantern",
        " stands",
        " left",
        " of",
        " every",
        " clue",
        " so",
    ];

    private readonly SimulatedPiece[] _turn =
    [
        SimulatedPiece.Reasoning(Words(tokens * 3 / 4)),
        SimulatedPiece.Answer(Words(tokens - tokens * 3 / 4)),
    ];

    public string Name => ModelName;

    public IEnumerable<SimulatedPiece> Play(IReadOnlyList<SimulatedMessage> conversation, string seed) => _turn;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{tokens} tokens");

    private static string Words(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => s_words[i % s_words.Length]));
}
