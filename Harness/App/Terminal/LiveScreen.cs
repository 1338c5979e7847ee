using Gridlock.App.Terminal.Frames;
using Gridlock.App.Terminal.Pictures;
using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Channel;
using Serilog;
using Spectre.Console;

namespace Gridlock.App.Terminal;

/// <summary>Shows a duel in place, on the terminal's second screen, so that the first keeps what was on it.</summary>
internal sealed class LiveScreen(DuelPicture picture, string run, TimeProvider time) : IDuelScreen
{
    private const string Enter = "\e[?1049h\e[?25l\e[2J";
    private const string Leave = "\e[?25h\e[?1049l";
    private const string BeginFrame = "\e[?2026h\e[H";
    private const string EndFrame = "\e[J\e[?2026l";
    private const int MostTellings = 8;
    private const int MostLastLines = 26;

    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(80);

    private readonly FrameWriter _writer = new(ColorSystemSupport.Detect);
    private readonly List<Telling> _tellings = [];

    public ValueTask SeeAsync(ViewerEvent seen, CancellationToken cancellationToken)
    {
        if (picture.Apply(seen.Event) is Telling telling)
        {
            lock (picture.Gate)
            {
                _tellings.Add(telling);
                _tellings.RemoveRange(0, Math.Max(0, _tellings.Count - MostTellings));
            }
        }
        return ValueTask.CompletedTask;
    }

    public async Task<DuelResult> ShowAsync(Func<Task<DuelResult>> play)
    {
        // What is logged meanwhile would tear the picture; it is printed afterwards.
        TextWriter error = Console.Error;
        using var held = new StringWriter();
        Console.SetError(TextWriter.Synchronized(held));
        using var over = new CancellationTokenSource();
        Task drawing = DrawAsync(over.Token);
        try
        {
            DuelResult result = await play();
            await over.CancelAsync();
            await drawing;
            Leaving(LastFrame);
            return result;
        }
        finally
        {
            await over.CancelAsync();
            await drawing;
            Console.SetError(error);
            error.Write(held);
        }
    }

    private async Task DrawAsync(CancellationToken cancellationToken)
    {
        try
        {
            Console.Out.Write(Enter);
            while (!cancellationToken.IsCancellationRequested)
            {
                Console.Out.Write(Frame());
                await Task.Delay(s_interval, time, cancellationToken)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        catch (Exception failure)
        {
            // A screen that fails goes dark; the duel goes on.
            Log.Warning(failure, "The live view failed");
        }
        finally
        {
            Leaving(static () => Leave);
        }
    }

    /// <summary>A terminal that is gone must not keep the run from being sealed.</summary>
    private static void Leaving(Func<string> text)
    {
        try
        {
            Console.Out.Write(text());
        }
        catch (IOException failure)
        {
            Log.Warning(failure, "The terminal is gone");
        }
    }

    private string Frame()
    {
        (int width, int height) = Size();
        lock (picture.Gate)
        {
            string frame = _writer.Write(DuelFrame.Of(picture, _tellings, run, width, height), width, height);
            return BeginFrame + frame.Replace("\n", "\e[K\r\n", StringComparison.Ordinal) + EndFrame;
        }
    }

    /// <summary>The frame that stays when the second screen is gone.</summary>
    private string LastFrame()
    {
        (int width, int height) = Size();
        height = Math.Min(height, MostLastLines);
        lock (picture.Gate)
        {
            return _writer.Write(DuelFrame.LastOf(picture, width, height), width, height);
        }
    }

    /// <summary>The last line stays free: a line feed in it would scroll.</summary>
    private static (int Width, int Height) Size() => (Console.WindowWidth, Console.WindowHeight - 1);
}
