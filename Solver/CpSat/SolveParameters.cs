using System.Globalization;
using Google.Protobuf;
using Gridlock.Solver.CpSat.Protos;

namespace Gridlock.Solver.CpSat;

/// <summary>How long CP-SAT may search and from which seed; all else is fixed, so that the same model gives the same answer.</summary>
public sealed record SolveParameters(TimeSpan TimeLimit, int Seed = 1)
{
    // Puzzles are small: what presolve and inprocessing find out costs more than the search it saves.
    private SatParameters ToProto() =>
        new()
        {
            MaxTimeInSeconds = TimeLimit.TotalSeconds,
            RandomSeed = Seed,
            NumWorkers = 1,
            CpModelPresolve = false,
            CpModelProbingLevel = 0,
            UseSatInprocessing = false,
            SymmetryLevel = 0,
            LinearizationLevel = 0,
            LogSearchProgress = false,
            CatchSigintSignal = false,
        };

    /// <summary>A serialised SatParameters.</summary>
    internal byte[] ToBytes() => ToProto().ToByteArray();

    /// <summary>SatParameters in protobuf's text format, which is what the native package takes.</summary>
    internal string ToText() =>
        string.Join(
            ' ',
            SatParameters
                .Descriptor.Fields.InFieldNumberOrder()
                .Select(field => $"{field.Name}: {Text(field.Accessor.GetValue(ToProto()))}")
        );

    private static string Text(object value) =>
        value is bool flag ? (flag ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
