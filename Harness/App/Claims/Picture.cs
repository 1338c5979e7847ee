using Gridlock.App.Puzzling;

namespace Gridlock.App.Claims;

/// <summary>A picture in a file of its own.</summary>
internal static class Picture
{
    public static async Task DrawAsync(string path, string svg, CancellationToken cancellationToken)
    {
        await using AtomicFile file = AtomicFile.Create(path, replace: true, "--timeline");
        file.Writer.Write(svg);
        await file.PublishAsync(cancellationToken);
    }
}
