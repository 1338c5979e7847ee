using Gridlock.Core.Reports.StyleCards;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>What a run's cases add up to, and each player's; filled case by case.</summary>
public sealed class RunTotals
{
    private readonly Dictionary<(string Name, bool Simulated), PlayerTotals> _players = [];

    public CaseTotals All { get; } = new();

    /// <summary>By name: which player's case ends first is chance, and a run that was resumed reads like one that was not.</summary>
    public IEnumerable<PlayerTotals> Players =>
        _players
            .Values.OrderBy(static player => player.Player, StringComparer.Ordinal)
            .ThenBy(static player => player.Simulated);

    public void Add(JudgedCase judged)
    {
        (string Name, bool Simulated) player = (judged.Record.Start.Player, judged.Record.Start.Simulated);
        if (!_players.TryGetValue(player, out PlayerTotals? totals))
        {
            _players[player] = totals = new PlayerTotals(
                player.Name,
                player.Simulated,
                new CaseTotals(),
                new PlayerStyles()
            );
        }
        totals.Totals.Add(judged);
        if (judged is { Puzzle: { } puzzle, Judgement: { } judgement })
        {
            totals.Styles.Add(puzzle, judgement, judged.Record.Start.Rounds, judged.Record.Start.Puzzle);
        }
        All.Add(judged);
    }
}
