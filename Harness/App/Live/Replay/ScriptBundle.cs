using System.Text;
using System.Text.RegularExpressions;
using Gridlock.App.Live.Server;

namespace Gridlock.App.Live.Replay;

/// <summary>The pages' modules as one script, for a page that must do without a server.</summary>
internal static partial class ScriptBundle
{
    /// <param name="entry">As "share.js".</param>
    public static string Of(string entry)
    {
        var bundle = new StringBuilder("\"use strict\";\n");
        Add(entry, bundle, []);
        return bundle.ToString();
    }

    /// <summary>Each module becomes a function of its own, behind those that it imports.</summary>
    private static void Add(string name, StringBuilder bundle, HashSet<string> added)
    {
        if (!added.Add(name))
        {
            return;
        }
        string module = PageFiles.Text($"js/{name}").ReplaceLineEndings("\n");
        foreach (Match import in Import().Matches(module))
        {
            Add(import.Groups["file"].Value, bundle, added);
        }
        IEnumerable<string> exports = Export().Matches(module).Select(static export => export.Groups["name"].Value);
        string body = Import()
            .Replace(
                module,
                static import => $"const {import.Groups["names"].Value} = {Variable(import.Groups["file"].Value)};"
            );
        body = Export().Replace(body, static export => $"{export.Groups["kind"].Value} {export.Groups["name"].Value}");
        bundle.Append(
            $"const {Variable(name)} = (() => {{\n{body}\nreturn {{ {string.Join(", ", exports)} }};\n}})();\n"
        );
    }

    private static string Variable(string file) => "module_" + Path.GetFileNameWithoutExtension(file);

    [GeneratedRegex("""^import (?<names>\{[^}]*\}) from "\./(?<file>[a-z]+\.js)";$""", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"^export (?<kind>const|class|function|async function) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Export();
}
