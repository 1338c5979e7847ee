using Microsoft.Playwright;

namespace Gridlock.Live.Tests.Drawing;

/// <summary>How smoothly a page draws, as the browser itself sees it.</summary>
/// <param name="Frames">Milliseconds between one frame and the next, ascending.</param>
/// <param name="LongTasks">Milliseconds of each task that kept the page for more than 50.</param>
/// <param name="Elements">In the page, at most.</param>
/// <param name="Megabytes">Of the page's JavaScript heap, at most.</param>
internal sealed record Smoothness(double[] Frames, double[] LongTasks, int Elements, double Megabytes)
{
    private const string Watch = """
        () => {
          const seen = (window.smoothness = { frames: [], tasks: [], elements: 0, bytes: 0 });
          new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map((task) => task.duration))).observe({ entryTypes: ["longtask"] });
          let then = performance.now();
          const beat = (now) => {
            seen.frames.push(now - then);
            then = now;
            requestAnimationFrame(beat);
          };
          requestAnimationFrame(beat);
          setInterval(() => {
            seen.elements = Math.max(seen.elements, document.querySelectorAll("*").length);
            seen.bytes = Math.max(seen.bytes, performance.memory?.usedJSHeapSize ?? 0);
          }, 500);
        }
        """;

    public double Frame(double part) => Frames[Math.Min(Frames.Length - 1, (int)(Frames.Length * part))];

    public static Task WatchAsync(IPage page) => page.EvaluateAsync(Watch);

    public static async Task<Smoothness> ReadAsync(IPage page)
    {
        var seen = await page.EvaluateAsync<System.Text.Json.JsonElement>("window.smoothness");
        return new Smoothness(
            [.. Numbers("frames").Order()],
            Numbers("tasks"),
            seen.GetProperty("elements").GetInt32(),
            seen.GetProperty("bytes").GetDouble() / (1 << 20)
        );

        double[] Numbers(string name) =>
            [.. seen.GetProperty(name).EnumerateArray().Select(static number => number.GetDouble())];
    }

    public override string ToString() =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Frames.Length:N0} frames, p50 {Frame(0.5):0} ms, p95 {Frame(0.95):0} ms, p99 {Frame(0.99):0} ms; "
                + $"{LongTasks.Length} tasks over 50 ms ({LongTasks.Sum():0} ms in all, the longest {LongTasks.DefaultIfEmpty().Max():0}); "
                + $"{Elements:N0} elements, {Megabytes:0} MB of heap at most"
        );
}
