namespace Gridlock.App.Terminal;

/// <summary>Names cut to a width and still told apart.</summary>
internal static class ShortNames
{
    /// <summary>One a name, in the order of the names, each different where the width allows it.</summary>
    public static string[] Of(IReadOnlyList<string> names, int width)
    {
        string[] cut = [.. names.Select(name => Cut(name, width))];
        for (int index = 0; index < cut.Length; index++)
        {
            string wanted = cut[index];
            bool taken = cut.Where((other, at) => at != index && other == wanted).Any();
            if (!taken)
            {
                continue;
            }
            // The beginning, and one letter from further on that tells it from the others.
            string name = names[index];
            string? free = Enumerable
                .Range(width, Math.Max(0, name.Length - width))
                .Select(at => wanted[..(width - 1)] + name[at])
                .FirstOrDefault(candidate => !cut.Contains(candidate));
            cut[index] = free ?? wanted;
        }
        return cut;
    }

    private static string Cut(string name, int width) => name.Length <= width ? name : name[..width];
}
