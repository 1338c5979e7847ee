using Spectre.Console.Rendering;

namespace Gridlock.App.Terminal.Frames;

/// <summary>Draws lines into whatever space the layout gives.</summary>
internal sealed class LinesRenderable(Action<LineCanvas, int> draw) : Renderable
{
    private const int HeightWithoutLayout = 24;

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        int height = options.Height ?? HeightWithoutLayout;
        var canvas = new LineCanvas(maxWidth);
        draw(canvas, height);
        canvas.Fill(height);
        return canvas.ToSegments(height);
    }
}
