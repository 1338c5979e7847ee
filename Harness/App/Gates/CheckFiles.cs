using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.Core.Gates.Verdicts;

namespace Gridlock.App.Gates;

/// <summary>The report files of a check, begun before it plays, so that what can not be written costs nothing.</summary>
internal sealed class CheckFiles : IAsyncDisposable
{
    private readonly List<(AtomicFile File, Func<CheckResult, string> Write)> _files = [];

    /// <param name="path">Null where the report is not wanted.</param>
    /// <param name="option">The option that names it, for sentences.</param>
    /// <exception cref="CommandFailure">It can not be written.</exception>
    public void Begin(string? path, string option, Func<CheckResult, string> write)
    {
        if (path is not null)
        {
            _files.Add((AtomicFile.Create(path, replace: true, option), write));
        }
    }

    /// <summary>Also after Ctrl-C: what was found is worth the moment that it takes.</summary>
    public async Task WriteAsync(CheckResult result)
    {
        foreach ((AtomicFile file, Func<CheckResult, string> write) in _files)
        {
            await file.Writer.WriteAsync(write(result));
            await file.PublishAsync(CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach ((AtomicFile file, _) in _files)
        {
            await file.DisposeAsync();
        }
    }
}
