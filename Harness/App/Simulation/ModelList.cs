using Gridlock.Core.Players.Simulated;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Simulation;

/// <summary>What /v1/models answers.</summary>
internal static class ModelList
{
    public static Task WriteAsync(
        HttpResponse response,
        SimulatedPlayers players,
        CancellationToken cancellationToken
    ) =>
        JsonAnswer.WriteAsync(
            response,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("object", "list");
                json.WriteStartArray("data");
                foreach (string name in players.Names)
                {
                    json.WriteStartObject();
                    json.WriteString("id", name);
                    json.WriteString("object", "model");
                    json.WriteNumber("created", 0);
                    json.WriteString("owned_by", "gridlock");
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                json.WriteEndObject();
            },
            cancellationToken
        );
}
