namespace Gridlock.App.Diagnosis;

/// <summary>Whether runs can be written where the program was started.</summary>
internal static class CurrentFolder
{
    /// <summary>A long duel of talkative players writes a few megabytes.</summary>
    private const long LeastBytes = 50_000_000;

    private const string Probe = ".gridlock-probe";

    public static IEnumerable<Symptom> Look()
    {
        yield return Writing();
        if (FreeBytes() is long free)
        {
            string text = $"{free / 1_000_000:N0} MB free";
            yield return free >= LeastBytes
                ? Symptom.Good("disk", text)
                : Symptom.Preventing("disk", text, "Free some space, or start in a folder on another disk.");
        }
    }

    private static Symptom Writing()
    {
        string folder = Directory.GetCurrentDirectory();
        try
        {
            string probe = Path.Combine(folder, Probe);
            using var file = new FileStream(
                probe,
                FileMode.Create,
                FileAccess.Write,
                FileShare.None,
                1,
                FileOptions.DeleteOnClose
            );
            return Symptom.Good("folder", $"{folder} can be written");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Symptom.Preventing(
                "folder",
                $"{folder} can not be written",
                $"Start in a folder that you may write to, or name one with --out; '{folder}' is none."
            );
        }
    }

    private static long? FreeBytes()
    {
        try
        {
            return new DriveInfo(Directory.GetCurrentDirectory()).AvailableFreeSpace;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
