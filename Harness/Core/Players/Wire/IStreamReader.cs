using System.Text.Json;

namespace Gridlock.Core.Players.Wire;

/// <summary>Stream reading of one dialect: payload for payload, what one answer says. One instance a call.</summary>
internal interface IStreamReader
{
    /// <summary>What a payload says, in its order; nothing for a payload that is of no concern or not known.</summary>
    /// <param name="name">The event's name where the framing has one, else "message".</param>
    IEnumerable<WireEvent> Read(string name, JsonElement payload);
}
