using System.Text.Json.Serialization;

namespace Gridlock.Core.Reports.Exports.Inspect;

/// <summary>Serialisation without reflection for what is nested in texts.</summary>
[JsonSerializable(typeof(string[][]))]
internal sealed partial class InspectJson : JsonSerializerContext;
