using System.Text.Json;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Transcripts.Runs;

/// <summary>A manifest as bytes: the same manifest always gives the same ones.</summary>
internal static class ManifestFile
{
    public static byte[] ToBytes(Manifest manifest)
    {
        using var bytes = new MemoryStream();
        Write(manifest, bytes);
        return bytes.ToArray();
    }

    /// <summary>Writes the bytes piece by piece, since a manifest may name a hundred thousand puzzles.</summary>
    public static void Write(Manifest manifest, Stream stream)
    {
        JsonSerializer.Serialize(stream, manifest, JournalJson.Sealed);
        stream.WriteByte((byte)'\n');
    }

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
