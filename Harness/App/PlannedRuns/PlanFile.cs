using Gridlock.App.CommandLine;
using Gridlock.App.Simulation;
using Gridlock.Core.Runs.Plans;
using Gridlock.Transcripts.Journal;

namespace Gridlock.App.PlannedRuns;

/// <summary>A plan as it was read.</summary>
/// <param name="Name">As sentences name it.</param>
/// <param name="Text">All of it, without the folders of the files that it names.</param>
/// <param name="Folder">Where the files that it names are looked for.</param>
internal sealed record PlanFile(string Name, string Text, Plan Plan, string Folder)
{
    /// <summary>The name of the copy in a run folder.</summary>
    public const string CopyName = "plan.yaml";

    private const int Longest = 1 << 20;

    /// <summary>What the journal gets.</summary>
    public string RecordedText => PlanPaths.WithoutRecordings(Text, Name, Plan);

    /// <summary>Of <see cref="RecordedText"/>.</summary>
    public string Hash => DocumentHash.Of(RecordedText);

    /// <exception cref="CommandFailure">The file can not be read, or is no plan.</exception>
    public static PlanFile Read(string path, StatedCatalogue stated) =>
        Of(path, TextOf(path), Path.GetDirectoryName(Path.GetFullPath(path))!, stated);

    /// <exception cref="CommandFailure">The text is no plan.</exception>
    public static PlanFile Of(string name, string text, string folder, StatedCatalogue stated) =>
        PlanReader.Read(text, name, stated.Catalogue) switch
        {
            PlanReading.Accepted accepted => new PlanFile(
                name,
                PlanPaths.WithoutFiles(text, name, accepted.Plan),
                WithCast(name, accepted.Plan),
                folder
            ),
            PlanReading.Refused refused => throw CommandFailure.Misuse(refused.Reason),
            _ => throw new InvalidOperationException("A plan is accepted or not."),
        };

    /// <exception cref="CommandFailure">It names a simulated player that there is not.</exception>
    private static Plan WithCast(string name, Plan plan)
    {
        foreach (PlannedPlayer player in plan.Players)
        {
            if (
                player.Name is { IsSimulated: true, Recording: null }
                && SimulatedCast.Players.Objection(player.Name) is string objection
            )
            {
                throw CommandFailure.Misuse($"{name}, {player.At}: {objection}");
            }
        }
        return plan;
    }

    private static string TextOf(string path)
    {
        if (Directory.Exists(path))
        {
            throw CommandFailure.Misuse(
                File.Exists(Path.Combine(path, CopyName))
                    ? $"'{path}' is a run; 'gridlock resume {path}' goes on with it."
                    : $"'{path}' is a folder; name a plan."
            );
        }
        try
        {
            return new FileInfo(path).Length <= Longest
                ? File.ReadAllText(path)
                : throw CommandFailure.Misuse($"'{path}' is longer than a megabyte; name a plan.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            string reason = failure is FileNotFoundException or DirectoryNotFoundException
                ? "there is no such file"
                : "it can not be read";
            throw CommandFailure.Misuse($"'{path}' is not a plan: {reason}.");
        }
    }
}
