using System.Globalization;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Transcripts.Runs;

/// <summary>The right to write a run, of one process at a time; the operating system takes it back when the process dies, so a file that
/// was left behind blocks nobody.</summary>
internal sealed class RunLock : IDisposable
{
    // Somebody who only looks whether the run is held, holds it for a moment.
    private const int Tries = 20;

    private readonly FileStream _file;
    private readonly string _holder;

    private RunLock(FileStream file, string holder)
    {
        _file = file;
        _holder = holder;
    }

    /// <exception cref="JournalException">Another writer has it, or the folder can not be written.</exception>
    public static RunLock Take(RunFolder folder)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return Open(folder);
            }
            catch (IOException) when (IsHeld(folder))
            {
                if (attempt == Tries)
                {
                    throw new JournalException(
                        $"The run in '{folder.Path}' is being written by {Holder(folder)}; wait for it to end."
                    );
                }
                Thread.Yield();
            }
            catch (IOException) when (attempt < Tries && Directory.Exists(folder.Path))
            {
                Thread.Yield();
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw JournalException.Writing(folder.LockPath, failure);
            }
        }
    }

    public static bool IsHeld(RunFolder folder)
    {
        if (!File.Exists(folder.LockPath))
        {
            return false;
        }
        try
        {
            new FileStream(folder.LockPath, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
            return false;
        }
        catch (Exception failure) when (failure is FileNotFoundException or UnauthorizedAccessException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>"process 4711", or "another process" where its number is not to be had.</summary>
    public static string Holder(RunFolder folder)
    {
        try
        {
            string text = File.ReadAllText(folder.LockHolderPath).Trim();
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int id)
                ? $"process {id}"
                : "another process";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return "another process";
        }
    }

    public void Dispose()
    {
        try
        {
            File.Delete(_holder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // It says nothing once the lock is gone.
        }
        _file.Dispose();
    }

    private static RunLock Open(RunFolder folder)
    {
        const int unbuffered = 0;
        const FileOptions gone = FileOptions.DeleteOnClose;
        // This very combination makes the framework look, once it has the lock, whether the file is still the one of that name.
        var file = new FileStream(
            folder.LockPath,
            FileMode.OpenOrCreate,
            FileAccess.Write,
            FileShare.None,
            unbuffered,
            gone
        );
        try
        {
            File.WriteAllText(
                folder.LockHolderPath,
                Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "\n"
            );
            return new RunLock(file, folder.LockHolderPath);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
