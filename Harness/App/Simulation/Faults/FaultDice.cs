using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Gridlock.App.Simulation.Faults;

/// <summary>Decides which attempt is struck by what; the same seed, request and attempt get the same fault in any order of arrival.</summary>
internal sealed class FaultDice(IReadOnlyList<FaultChance> chances, string seed)
{
    private readonly ConcurrentDictionary<string, int> _attempts = new();

    /// <summary>From 0: how often this request came before, asking for the same faults.</summary>
    public int CountAttempt(string request) => _attempts.AddOrUpdate(request, 0, static (_, before) => before + 1);

    /// <summary>Every request is new again.</summary>
    public void Forget() => _attempts.Clear();

    /// <summary>Null for an answer as it should be.</summary>
    /// <param name="wished">What the request asks for; its entries are worked off attempt by attempt, and the last one stays.</param>
    public Fault? Choose(IReadOnlyList<Fault> wished, string digest, int attempt)
    {
        if (wished.Count > 0)
        {
            return Struck(wished[Math.Min(attempt, wished.Count - 1)]);
        }
        double left = chances.Count == 0 ? 1 : Throw(digest, attempt);
        foreach (FaultChance chance in chances)
        {
            if (left < chance.Chance)
            {
                return Struck(chance.Fault);
            }
            left -= chance.Chance;
        }
        return null;
    }

    private static Fault? Struck(Fault fault) => fault.Kind == FaultKind.None ? null : fault;

    private double Throw(string digest, int attempt)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{digest}\n{attempt}"));
        return (BinaryPrimitives.ReadUInt64LittleEndian(hash) >> 11) * (1.0 / (1UL << 53));
    }
}
