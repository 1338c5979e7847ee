using Gridlock.App.CommandLine;
using Gridlock.Core.Gates.Rules;

namespace Gridlock.App.Gates;

/// <summary>The file that says what a check is to find out.</summary>
internal static class GateFile
{
    public const string UsualFile = "gate.yaml";

    private const int Longest = 1 << 20;

    /// <param name="named">Null for the usual file, where there is one.</param>
    /// <exception cref="CommandFailure">The file can not be read, or is none.</exception>
    public static GatePlan Read(string? named)
    {
        string file = named ?? UsualFile;
        if (named is null && !File.Exists(file))
        {
            return new GatePlan();
        }
        return GatePlanReader.Read(TextOf(file), file) switch
        {
            GatePlanReading.Accepted accepted => accepted.Plan,
            GatePlanReading.Refused refused => throw CommandFailure.Misuse(refused.Reason),
            _ => throw new InvalidOperationException("A gate is accepted or not."),
        };
    }

    private static string TextOf(string file)
    {
        try
        {
            return new FileInfo(file).Length <= Longest
                ? File.ReadAllText(file)
                : throw CommandFailure.Misuse($"'{file}' is longer than a megabyte; name a file of gates.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            string reason = failure is FileNotFoundException or DirectoryNotFoundException
                ? "there is no such file"
                : "it can not be read";
            throw CommandFailure.Misuse($"'{file}' is not a file of gates: {reason}.");
        }
    }
}
