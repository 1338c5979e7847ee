namespace Gridlock.Core.Players;

/// <summary>Reads "sim/replay:RUN" and "sim/replay:RUN#PLAYER", where RUN is a run folder.</summary>
internal static class RecordingName
{
    private const string Word = "replay";
    private const string Prefix = Word + ":";

    public static bool IsMeant(string model) =>
        model.Equals(Word, StringComparison.OrdinalIgnoreCase)
        || model.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    public static PlayerNameParse Read(string written, string model)
    {
        string rest = model.Length > Prefix.Length ? model[Prefix.Length..] : "";
        int hash = rest.LastIndexOf('#');
        string path = hash < 0 ? rest : rest[..hash];
        string player = hash < 0 ? "" : rest[(hash + 1)..];
        if (path.Length == 0)
        {
            return new PlayerNameParse.Refused(
                $"'{written}' names no run; write sim/replay:RUN, where RUN is a run folder."
            );
        }
        // The folder that the run lies in is nobody's business, so journals get the run's own name alone.
        string folder = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        string shown = $"{Prefix}{folder}" + (player.Length > 0 ? $"#{player}" : "");
        return new PlayerNameParse.Accepted(
            new PlayerName($"{PlayerName.SimulatedProvider}/{shown}", PlayerName.SimulatedProvider, shown, null)
            {
                Recording = path,
                RecordedPlayer = player.Length > 0 ? player : null,
            }
        );
    }
}
