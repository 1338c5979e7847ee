using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Gridlock.Transcripts.Journal;

/// <summary>The name of a text by its content.</summary>
public static class DocumentHash
{
    private const string Prefix = "sha256:";

    /// <summary>"sha256:" and 64 lower-case hex digits of the UTF-8 bytes; a lone surrogate counts as the three bytes of its number.</summary>
    public static string Of(string text)
    {
        if (LoneSurrogates.AreIn(text))
        {
            return Of(LoneSurrogates.ToBytes(text));
        }
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        int length = Encoding.UTF8.GetBytes(text, bytes);
        string hash = Of(bytes.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }

    internal static string Of(ReadOnlySpan<byte> bytes) => Prefix + Convert.ToHexStringLower(SHA256.HashData(bytes));

    internal static string Of(Stream stream) => Prefix + Convert.ToHexStringLower(SHA256.HashData(stream));
}
