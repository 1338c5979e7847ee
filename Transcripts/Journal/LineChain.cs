using System.Buffers;
using System.Security.Cryptography;

namespace Gridlock.Transcripts.Journal;

/// <summary>The chain that runs through a journal's lines: each closes with a hash over the hash of the line before and its own bytes.
/// FORMAT.md has the recipe.</summary>
internal static class LineChain
{
    /// <summary>Hex digits of a link: the first 128 bits of the SHA-256.</summary>
    public const int Digits = 32;

    private const int TailLength = 12 + Digits;

    private static ReadOnlySpan<byte> Opening => ",\"chain\":\""u8;

    private static ReadOnlySpan<byte> Closing => "\"}"u8;

    /// <summary>Closes a line: the buffer holds the link before (or nothing) and then a JSON object; afterwards the object has its own link.</summary>
    /// <param name="link">Takes the new link.</param>
    public static void Close(LineBuffer line, Span<byte> link)
    {
        line.CutBack(line.Length - 1);
        Link(line.Written, link);
        line.Add(Opening);
        line.Add(link);
        line.Add(Closing);
    }

    /// <summary>Takes a line without its line feed apart; false if it does not end with a link.</summary>
    /// <param name="body">What the link is computed over, after the link before: the line up to its <c>,"chain"</c>.</param>
    public static bool TrySplit(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> body, out ReadOnlySpan<byte> link)
    {
        body = line;
        link = default;
        if (line.Length <= TailLength)
        {
            return false;
        }
        ReadOnlySpan<byte> tail = line[^TailLength..];
        if (!tail.StartsWith(Opening) || !tail.EndsWith(Closing))
        {
            return false;
        }
        body = line[..^TailLength];
        link = tail.Slice(Opening.Length, Digits);
        return true;
    }

    /// <summary>The link of a line whose body follows the link before.</summary>
    public static void Link(ReadOnlySpan<byte> before, ReadOnlySpan<byte> body, Span<byte> link)
    {
        byte[] joined = ArrayPool<byte>.Shared.Rent(before.Length + body.Length);
        before.CopyTo(joined);
        body.CopyTo(joined.AsSpan(before.Length));
        Link(joined.AsSpan(0, before.Length + body.Length), link);
        ArrayPool<byte>.Shared.Return(joined);
    }

    private static void Link(ReadOnlySpan<byte> joined, Span<byte> link)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(joined, hash);
        Convert.TryToHexStringLower(hash[..(Digits / 2)], link, out _);
    }
}
