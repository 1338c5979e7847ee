using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Gridlock.App.CommandLine;

/// <summary>Standard output that says when nobody reads it any more; the console's own stream goes on into the void, and a batch of
/// millions with it.</summary>
internal static class StandardOutput
{
    private const int BrokenPipe = 32;
    private const int NoReaderOnWindows = unchecked((int)0x800700E8);
    private const nint Handle = 1;

    public static TextWriter Open()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return TextWriter.Synchronized(new StreamWriter(OpenStream(), utf8) { AutoFlush = true, NewLine = "\n" });
    }

    /// <summary>True if a write failed because the pipe's reader is gone.</summary>
    public static bool IsClosed(Exception failure) =>
        failure is IOException { HResult: BrokenPipe or NoReaderOnWindows };

    private static Stream OpenStream()
    {
        if (!Console.IsOutputRedirected || OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }
        var stream = new FileStream(new SafeFileHandle(Handle, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        // Into a file it would keep an offset of its own and write over what others append.
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }
}
