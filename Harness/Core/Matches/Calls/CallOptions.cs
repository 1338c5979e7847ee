using Gridlock.Core.Players;
using Gridlock.Core.Players.Dialects;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Matches.Calls;

/// <summary>What a request asks beside its messages.</summary>
internal static class CallOptions
{
    public static ChatOptions Of(Player player, CallRequest request)
    {
        PlayerOptions wishes = player.Options;
        var options = new ChatOptions
        {
            Seed = wishes.SendsSeed ? request.Seed : null,
            MaxOutputTokens = request.OutputLimit,
            Temperature = (float?)wishes.Temperature,
        };
        if (wishes.ThinkingBudget is int tokens)
        {
            options.AdditionalProperties = new AdditionalPropertiesDictionary { [ThinkingWish.Property] = tokens };
        }
        return options;
    }
}
