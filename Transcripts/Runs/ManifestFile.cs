using System.Text.Json;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Transcripts.Runs;

/// <summary>A manifest as bytes: the same manifest always gives the same ones.</summary>
internal static class ManifestFile
{
    public static byte[] ToBytes(Manifest manifest) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(manifest, JournalJson.Sealed), (byte)'\n'];

    /// <summary>Null if the bytes are no manifest.</summary>
    public static Manifest? FromBytes(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, JournalJson.Sealed);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
