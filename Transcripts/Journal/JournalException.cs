namespace Gridlock.Transcripts.Journal;

/// <summary>Evidence can not be kept, and the run must stop; the message is one sentence for people, naming the path and the reason.</summary>
public sealed class JournalException : Exception
{
    public JournalException(string message)
        : base(message) { }

    public JournalException(string message, Exception? innerException)
        : base(message, innerException) { }

    internal static JournalException Writing(string path, Exception cause) =>
        new($"'{path}' can not be written: {Reason(cause)}.", cause);

    internal static string Reason(Exception cause)
    {
        const int noSpaceUnix = 28;
        const int noSpaceWindows = unchecked((int)0x80070070);
        return cause switch
        {
            { HResult: noSpaceUnix or noSpaceWindows } => "no space is left on the disk",
            DirectoryNotFoundException => "its folder is not there",
            UnauthorizedAccessException => "access is denied",
            _ => cause.Message.Split('\n')[0].TrimEnd('.', ' '),
        };
    }
}
