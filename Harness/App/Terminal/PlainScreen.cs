using Gridlock.App.Terminal.Pictures;
using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Channel;

namespace Gridlock.App.Terminal;

/// <summary>Tells a duel line by line.</summary>
internal sealed class PlainScreen(DuelPicture picture, TextWriter output, int width) : IDuelScreen
{
    /// <summary>The widest column for players' names.</summary>
    public const int MostName = 24;

    private readonly int _name = Math.Min(MostName, picture.Seats.Max(static seat => seat.Name.Length));

    public ValueTask SeeAsync(ViewerEvent seen, CancellationToken cancellationToken)
    {
        if (picture.Apply(seen.Event) is Telling telling)
        {
            string line = Line(telling, _name);
            foreach (string part in TextWrap.Lines(line, width, new string(' ', 8)))
            {
                output.WriteLine(part);
            }
        }
        return ValueTask.CompletedTask;
    }

    public Task<DuelResult> ShowAsync(Func<Task<DuelResult>> play) => play();

    /// <summary>As "  12.3  sim/scholar  tier 1: solving".</summary>
    public static string Line(Telling telling, int name) =>
        $"{telling.At.TotalSeconds, 6:0.0}  {TextWrap.Exactly(Shortened(telling.Player, name), name)}  {telling.Text}";

    /// <summary>Two models of one address differ at the end, so that is what stays.</summary>
    private static string Shortened(string player, int name) =>
        player.Length > name && player.Contains('#') ? "…" + player[^(name - 1)..] : player;
}
