using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Players;
using Gridlock.App.Terminal;

namespace Gridlock.App.Commands;

/// <summary>gridlock players: who can play, and whether a key is there.</summary>
internal static class PlayersCommand
{
    public static Verb Create(Surroundings surroundings)
    {
        var json = JsonOption.Create();
        var config = new ConfigOption();
        var verb = new Verb("players", "List who can play, and which keys are set.")
        {
            Examples =
            [
                ("gridlock players", "whose keys are set here"),
                ("gridlock duel --player openai/MODEL --player anthropic/MODEL", "let two real models play"),
            ],
        };
        config.AddTo(verb);
        verb.Add(json);
        verb.SetAction(given =>
        {
            StatedCatalogue stated = config.Read(given);
            if (given.GetValue(json))
            {
                PlayerListingJson.Write(stated, surroundings.Environment, surroundings.Output);
            }
            else
            {
                int width = TerminalView.Look(surroundings.Environment).Width;
                PlayerListing.Write(stated, surroundings.Environment, width, surroundings.Output);
            }
        });
        return verb;
    }
}
