namespace Gridlock.Core.Judging.Claims.Lexing;

/// <summary>The signs that texts write as TeX commands, as "\rightarrow".</summary>
internal static class TexCommands
{
    private static readonly Dictionary<uint, char> s_signs = new()
    {
        [WordTable.HashOf("rightarrow")] = '→',
        [WordTable.HashOf("longrightarrow")] = '→',
        [WordTable.HashOf("to")] = '→',
        [WordTable.HashOf("mapsto")] = '→',
        [WordTable.HashOf("implies")] = '⇒',
        [WordTable.HashOf("neq")] = '≠',
        [WordTable.HashOf("ne")] = '≠',
        [WordTable.HashOf("in")] = '∈',
        [WordTable.HashOf("notin")] = '∉',
    };

    /// <param name="hash">Of the command's letters in lower case.</param>
    public static bool Is(uint hash, out char sign) => s_signs.TryGetValue(hash, out sign);
}
