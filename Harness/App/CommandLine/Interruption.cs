using System.Runtime.InteropServices;

namespace Gridlock.App.CommandLine;

/// <summary>Turns Ctrl-C, a closed terminal and a request to terminate into a cancelled token; a second one ends the process at once.</summary>
internal sealed class Interruption : IDisposable
{
    private const string ShowCursor = "\e[?25h";

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
            if (!Console.IsOutputRedirected)
            {
                Console.Out.Write(ShowCursor);
            }
            Environment.Exit((int)ExitCode.Inconclusive);
        }
        // Whoever waits on the token may do much before it yields; the signal's thread must stay free for the second one.
        _ = Task.Run(_source.Cancel);
    }
}
