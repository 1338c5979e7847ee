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
        var verb = new Verb("players", "List who can play, ping a player, or read a recorded answer.")
        {
            Examples =
            [
                ("gridlock players", "whose keys are set here"),
                ("gridlock players ping openai/MODEL", "make one small call and show what was understood"),
                ("gridlock players read answer.sse --provider groq --json", "read a recorded answer"),
                ("gridlock duel --player openai/MODEL --player anthropic/MODEL", "let two real models play"),
            ],
        };
        config.AddTo(verb);
        verb.Add(json);
        verb.Add(PlayersPingCommand.Create(surroundings));
        verb.Add(PlayersReadCommand.Create(surroundings));
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
