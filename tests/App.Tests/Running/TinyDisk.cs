using System.Diagnostics;

namespace Gridlock.App.Tests.Running;

/// <summary>A file system of a few pages, which a duel fills at once.</summary>
internal sealed class TinyDisk : IDisposable
{
    private readonly string _path;

    private TinyDisk(string path) => _path = path;

    public static TinyDisk MountOrSkip(string path)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A tiny disk is a Linux tmpfs.");
        Directory.CreateDirectory(path);
        Assert.SkipUnless(
            Run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", path),
            "This user may not mount a tmpfs."
        );
        return new TinyDisk(path);
    }

    public void Dispose() => Run("umount", _path);

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true };
            using Process process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
