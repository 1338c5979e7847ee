namespace Gridlock.Core.Reports.Judgements;

/// <summary>What a run's cases add up to, and each player's; filled case by case.</summary>
public sealed class RunTotals
{
    private readonly OrderedDictionary<(string Name, bool Simulated), CaseTotals> _players = [];

    public CaseTotals All { get; } = new();

    /// <summary>In order of first appearance.</summary>
    public IEnumerable<PlayerTotals> Players =>
        _players.Select(static player => new PlayerTotals(player.Key.Name, player.Key.Simulated, player.Value));

    public void Add(JudgedCase judged)
    {
        (string, bool) player = (judged.Record.Start.Player, judged.Record.Start.Simulated);
        if (!_players.TryGetValue(player, out CaseTotals? totals))
        {
            _players[player] = totals = new CaseTotals();
        }
        totals.Add(judged);
        All.Add(judged);
    }
}
