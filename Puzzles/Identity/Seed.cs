using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Gridlock.Puzzles.Identity;

/// <summary>256 bits that decide everything that is random.</summary>
public readonly struct Seed : IEquatable<Seed>
{
    private const int Length = 32;
    private readonly byte[]? _bytes;

    private Seed(byte[] bytes) => _bytes = bytes;

    public ReadOnlySpan<byte> Bytes => _bytes ?? new byte[Length];

    /// <summary>A new seed from the system's cryptographic generator.</summary>
    public static Seed Fresh() => new(RandomNumberGenerator.GetBytes(Length));

    /// <summary>Reads 64 hex digits as they are; any other text is hashed with SHA-256.</summary>
    public static Seed Parse(string text) =>
        text.Length == Length * 2 && text.All(char.IsAsciiHexDigit)
            ? new Seed(Convert.FromHexString(text))
            : new Seed(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>An independent seed for a named purpose: SHA-256 of seed, index and label.</summary>
    public Seed Derive(string label, long index)
    {
        byte[] input = new byte[Length + sizeof(long) + Encoding.UTF8.GetByteCount(label)];
        Bytes.CopyTo(input);
        BinaryPrimitives.WriteInt64LittleEndian(input.AsSpan(Length), index);
        Encoding.UTF8.GetBytes(label, input.AsSpan(Length + sizeof(long)));
        return new Seed(SHA256.HashData(input));
    }

    public bool Equals(Seed other) => Bytes.SequenceEqual(other.Bytes);

    public override bool Equals(object? obj) => obj is Seed other && Equals(other);

    public override int GetHashCode() => BinaryPrimitives.ReadInt32LittleEndian(Bytes);

    /// <summary>64 lower-case hex digits.</summary>
    public override string ToString() => Convert.ToHexStringLower(Bytes);

    public static bool operator ==(Seed left, Seed right) => left.Equals(right);

    public static bool operator !=(Seed left, Seed right) => !left.Equals(right);
}
