using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Gridlock.App.Simulation.Answering;

/// <summary>How many tokens leave together: around a mean, varied by the seed as real servers vary.</summary>
internal sealed class ChunkSizes
{
    private const double ChunksPerSecond = 60;
    private const int UnpacedMean = 48;

    private readonly uint _span;
    private ulong _state;

    /// <param name="tokensPerSecond">A faster pace makes larger chunks rather than more of them; 0 makes them largest.</param>
    public ChunkSizes(string seed, string text, double tokensPerSecond)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{text}"));
        _state = BinaryPrimitives.ReadUInt64LittleEndian(hash);
        double mean = tokensPerSecond > 0 ? Math.Clamp(tokensPerSecond / ChunksPerSecond, 1, UnpacedMean) : UnpacedMean;
        _span = (uint)Math.Round(2 * mean) - 1;
    }

    /// <summary>At least 1.</summary>
    public int Next()
    {
        // SplitMix64, by Sebastiano Vigna.
        ulong mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        mixed ^= mixed >> 31;
        return 1 + (int)(mixed % _span);
    }
}
