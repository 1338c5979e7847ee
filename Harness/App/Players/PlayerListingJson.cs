using System.Globalization;
using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Simulation;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Catalogue;
using Gridlock.Transcripts.Events;

namespace Gridlock.App.Players;

/// <summary>Who can play, for scripts: one object a line.</summary>
internal static class PlayerListingJson
{
    public static void Write(StatedCatalogue stated, Func<string, string?> environment, TextWriter output)
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
        JsonOutput.WriteLine(
            output,
            static line =>
            {
                line.WriteString("player", PlayerName.SimulatedProvider + "/replay:RUN");
                line.WriteBoolean("simulated", true);
                line.WriteBoolean("givenTheSolution", false);
            }
        );
        foreach (Provider provider in stated.Catalogue.Providers)
        {
            string? from = stated.Changed.Contains(provider.Name) ? stated.File : null;
            JsonOutput.WriteLine(output, line => Write(line, provider, from, environment));
        }
    }

    private static void Write(Utf8JsonWriter line, Provider provider, string? from, Func<string, string?> environment)
    {
        bool? hasKey = provider.HasKey(environment);
        line.WriteString("provider", provider.Name);
        line.WriteBoolean("simulated", false);
        line.WriteString("dialect", provider.Dialect);
        line.WriteString("address", provider.Address.Text);
        line.WriteString("keyVariable", provider.KeyVariable);
        line.WriteBoolean("keyRequired", provider.KeyIsRequired);
        line.WriteBoolean("keySet", hasKey ?? false);
        line.WriteBoolean(
            "ready",
            (hasKey is true || !provider.KeyIsRequired) && provider.Address.Resolve(environment, out _) is not null
        );
        line.WriteString("from", from);
        line.WriteStartArray("aliases");
        foreach (string alias in provider.Aliases)
        {
            line.WriteStringValue(alias);
        }
        line.WriteEndArray();
        line.WriteStartArray("prices");
        foreach ((string model, TokenPrice price) in provider.Prices.Rows)
        {
            Write(line, model, price);
        }
        line.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter line, string model, TokenPrice price)
    {
        line.WriteStartObject();
        line.WriteString("model", model);
        line.WriteNumber("input", price.Input);
        line.WriteNumber("cachedInput", price.CachedInput ?? price.Input);
        line.WriteNumber("output", price.Output);
        line.WriteString("read", price.ReadOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        line.WriteEndObject();
    }
}
