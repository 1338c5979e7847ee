using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Simulation;
using Gridlock.Core.Players;

namespace Gridlock.App.Commands;

/// <summary>gridlock players: who can play, and whether a key is there.</summary>
internal static class PlayersCommand
{
    public static Verb Create(Surroundings surroundings)
    {
        var json = JsonOption.Create();
        var verb = new Verb("players", "List the simulated players and the providers, with the variable of each key.")
        {
            Examples =
            [
                ("gridlock players", "whose keys are set here"),
                ("gridlock duel --player openai/MODEL --player anthropic/MODEL", "let two real models play"),
            ],
        };
        verb.Add(json);
        verb.SetAction(given => List(given.GetValue(json), surroundings));
        return verb;
    }

    private static void List(bool json, Surroundings surroundings)
    {
        TextWriter output = surroundings.Output;
        if (!json)
        {
            output.WriteLine("Simulated, no key needed:");
            foreach (string name in SimulatedCast.Players.Names)
            {
                output.WriteLine($"  sim/{name, -16} {SimulatedCast.Players.LabelOf(name)}");
            }
            output.WriteLine();
            output.WriteLine("Providers, written provider/model:");
        }
        else
        {
            foreach (string name in SimulatedCast.Players.Names)
            {
                JsonOutput.WriteLine(
                    output,
                    line =>
                    {
                        line.WriteString("player", PlayerName.SimulatedProvider + "/" + name);
                        line.WriteBoolean("simulated", true);
                        line.WriteBoolean("givenTheSolution", SimulatedCast.Players.Find(name)!.IsGivenTheSolution);
                    }
                );
            }
        }
        foreach (Provider provider in ProviderCatalogue.BuiltIn.Providers)
        {
            bool? isSet = provider.KeyVariable is string variable
                ? !string.IsNullOrWhiteSpace(surroundings.Environment(variable))
                : null;
            if (json)
            {
                WriteJson(output, provider, isSet);
                continue;
            }
            string key = isSet switch
            {
                null => "no key needed",
                true => $"{provider.KeyVariable} is set",
                false => $"{provider.KeyVariable} is not set",
            };
            output.WriteLine($"  {provider.Name, -11} {key, -29} {provider.BaseAddress}");
        }
        if (!json)
        {
            output.WriteLine();
            output.WriteLine("Any server that speaks the OpenAI chat protocol, written http://host/v1#model:");
            output.WriteLine($"  its key, where it wants one, comes from {ProviderCatalogue.AddressKeyVariable}");
        }
    }

    private static void WriteJson(TextWriter output, Provider provider, bool? isSet) =>
        JsonOutput.WriteLine(
            output,
            line =>
            {
                line.WriteString("provider", provider.Name);
                line.WriteBoolean("simulated", false);
                line.WriteString("address", provider.BaseAddress.ToString());
                line.WriteString("keyVariable", provider.KeyVariable);
                line.WriteBoolean("ready", isSet ?? true);
            }
        );
}
