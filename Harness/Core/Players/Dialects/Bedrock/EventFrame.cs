namespace Gridlock.Core.Players.Dialects.Bedrock;

/// <summary>One message of an event stream.</summary>
/// <param name="Name">The type of the event or exception; "error" for an error that only headers tell.</param>
/// <param name="Payload">JSON.</param>
internal sealed record EventFrame(string Name, ReadOnlyMemory<byte> Payload);
