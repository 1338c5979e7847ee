using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Gridlock.Live.Tests.Running.Chromium))]

namespace Gridlock.Live.Tests.Running;

/// <summary>The machine's own Chromium, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private static float Milliseconds => (float)Patience.Limit.TotalMilliseconds;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not string path)
        {
            return;
        }
        Assertions.SetDefaultExpectTimeout(Milliseconds);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = path,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
                Timeout = Milliseconds,
            }
        );
    }

    /// <summary>A window of its own, with nothing stored; the test is skipped where there is no Chromium.</summary>
    /// <param name="still">Nothing moves or fades, so that whoever looks sees what stays.</param>
    internal async Task<Window> OpenAsync(int width = 1920, int height = 1080, bool still = false)
    {
        if (_browser is null)
        {
            Assert.Skip("There is no Chromium on this machine: install it, or name it with GRIDLOCK_CHROMIUM.");
        }
        IBrowserContext context = await _browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = height },
                ReducedMotion = still ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
            }
        );
        context.SetDefaultTimeout(Milliseconds);
        return new Window(context);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }
        _playwright?.Dispose();
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable("GRIDLOCK_CHROMIUM") is { Length: > 0 } named
            ? named
            : Array.Find(Places, File.Exists);
}
