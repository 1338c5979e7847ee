using System.Runtime.InteropServices;

namespace Gridlock.App.CommandLine;

/// <summary>Turns Ctrl-C, a closed terminal and a request to terminate into a cancelled token; a second one ends the process at once.</summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>Out of the live view: cursor and first screen.</summary>
    private const string Restore = "\e[?2026l\e[?25h\e[?1049l";

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    public Interruption() =>
        _registrations = [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, Handle),
        ];

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
        {
            registration.Dispose();
        }
        _source.Dispose();
    }

    private void Handle(PosixSignalContext signal)
    {
        signal.Cancel = true;
        if (_source.IsCancellationRequested)
        {
            // A terminal that closes hangs up on its shell and on the program: that is one wish, said twice.
            if (signal.Signal == PosixSignal.SIGHUP)
            {
                return;
            }
            if (!Console.IsOutputRedirected)
            {
                Console.Out.Write(Restore);
            }
            Environment.Exit((int)ExitCode.Inconclusive);
        }
        // Whoever waits on the token may do much before it yields; the signal's thread must stay free for the second one.
        _ = Task.Run(_source.Cancel);
    }
}
