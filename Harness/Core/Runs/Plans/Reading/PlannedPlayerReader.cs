using System.Collections.Immutable;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Catalogue;
using Gridlock.Core.Players.Catalogue.Reading;
using Gridlock.Core.Players.Catalogue.Yaml;

namespace Gridlock.Core.Runs.Plans.Reading;

/// <summary>Reads who plays: a name alone, or a name with options.</summary>
internal static class PlannedPlayerReader
{
    internal static readonly string[] Keys =
    [
        "player",
        "temperature",
        "maxOutputTokens",
        "thinkingBudget",
        "seed",
        "concurrency",
    ];

    private const int MostTokens = 10_000_000;

    public static ImmutableArray<PlannedPlayer> Read(YamlNode node, ProviderCatalogue catalogue)
    {
        var players = new List<PlannedPlayer>();
        foreach (YamlNode item in Section.Items(node, "'players'", "a list such as [sim/scholar, sim/hasty]"))
        {
            PlannedPlayer player = ReadOne(item, catalogue);
            if (players.Any(other => other.Name.Equals(player.Name)))
            {
                throw new YamlFaultException(
                    item.At,
                    $"'{player.Name}' stands here a second time, and a run has each player once; 'repeats' is for playing again, and other options of a player need a run of their own."
                );
            }
            players.Add(player);
        }
        return [.. players];
    }

    private static PlannedPlayer ReadOne(YamlNode node, ProviderCatalogue catalogue)
    {
        if (node is YamlNode.Scalar name)
        {
            return new PlannedPlayer(NameOf(name, catalogue), PlayerOptions.Usual, null) { At = name.At.ToString() };
        }
        var section = new Section(node, "a player", Keys);
        YamlNode.Scalar written =
            section.Word("player")
            ?? throw new YamlFaultException(
                node.At,
                "this player has no name; write 'player: provider/model', such as player: sim/scholar."
            );
        return new PlannedPlayer(
            NameOf(written, catalogue),
            new PlayerOptions(
                section.Number("temperature", 0, 2, "a number from 0 to 2"),
                Thinking(section),
                section.Flag("seed") ?? true
            ),
            section.Whole("concurrency", 1, RunLimitsReader.MostConcurrency)
        )
        {
            At = written.At.ToString(),
            OutputLimit = section.Whole("maxOutputTokens", 1, MostTokens),
        };
    }

    private static int? Thinking(Section section) =>
        section.Number("thinkingBudget", -1, MostTokens, "a number of tokens, 0 for none, -1 for as many as it likes")
            is double tokens
            ? (int)tokens
            : null;

    private static PlayerName NameOf(YamlNode.Scalar written, ProviderCatalogue catalogue) =>
        PlayerName.Parse(written.Text, catalogue) switch
        {
            PlayerNameParse.Accepted accepted => accepted.Name,
            PlayerNameParse.Refused refused => throw new YamlFaultException(written.At, refused.Reason),
            _ => throw new InvalidOperationException("A name is accepted or refused."),
        };
}
