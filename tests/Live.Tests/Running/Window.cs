using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Gridlock.Live.Tests.Running;

/// <summary>A browser window; what its pages complain of is kept.</summary>
internal sealed class Window(IBrowserContext context) : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _complaints = [];

    public IBrowserContext Context => context;

    /// <summary>Errors of scripts, and what the security policy had to stop.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    public async Task<IPage> GoAsync(string address)
    {
        IPage page = await context.NewPageAsync();
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Dialog += (_, dialog) => _complaints.Enqueue($"dialog: {dialog.Message}");
        page.Console += (_, message) =>
        {
            // Lost connections are told of in the console; some tests cut them.
            if (message.Type == "error" && !message.Text.Contains("net::ERR", StringComparison.Ordinal))
            {
                _complaints.Enqueue(message.Text);
            }
        };
        await page.GotoAsync(address);
        return page;
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
